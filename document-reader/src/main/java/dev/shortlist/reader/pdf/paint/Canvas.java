package dev.shortlist.reader.pdf.paint;

import dev.shortlist.reader.Hidden;
import dev.shortlist.reader.color.Ink;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.limit.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was painted on one page, in order; says of every glyph whether it is seen.
public final class Canvas {

    // Twenty times what the fullest honest page has.
    private static final int MOST_GLYPHS = 100_000;
    private static final int MOST_SHAPES = 100_000;
    private static final int SHAPE = 5;
    private static final float TINY = 1.6f;
    private static final float TALL_PAGE = 842;
    private static final float SEE_THROUGH = 0.06f;
    private static final float OPAQUE = 0.9f;
    // Rules, underlines and dots neither carry nor cover text.
    private static final float THIN = 2.5f;
    private static final float TALLEST_DRAWN_LINE = 1.8f;
    private static final float SHORTEST_RULE = 6;
    // More are a drawing.
    private static final int MOST_RULES = 2_000;

    private record Paint(int order, Outline outline, Rectangle extent, int inkAsSaid, boolean opaque) {

        int ink() {
            return opaque ? inkAsSaid : Ink.UNKNOWN;
        }
    }

    private final Rectangle page;
    private final Meter meter;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Paint> paints = new ArrayList<>();
    private final List<Rectangle> rules = new ArrayList<>();
    private int order;

    public Canvas(Rectangle page, Meter meter) {
        this.page = page;
        this.meter = meter;
    }

    public Rectangle page() {
        return page;
    }

    public List<Mark> marks() {
        return marks;
    }

    /// A step of painting that may leave no mark.
    public void step() {
        meter.tick();
    }

    public int nextOrder() {
        return order++;
    }

    public void mark(Mark mark) {
        if (marks.size() >= MOST_GLYPHS) {
            throw RefusedException.tooComplex("it has more than " + MOST_GLYPHS + " characters on a page");
        }
        meter.glyphs(mark.glyph().text().length());
        marks.add(mark);
    }

    public void fill(Outline outline, Rectangle clip, int ink, float alpha) {
        Rectangle extent = outline.extent().intersect(clip);
        if (extent.width() < THIN || extent.height() < THIN || alpha < SEE_THROUGH) {
            rule(extent);
            return;
        }
        meter.objects(SHAPE);
        if (paints.size() >= MOST_SHAPES) {
            throw RefusedException.tooComplex("it has more than " + MOST_SHAPES + " shapes on a page");
        }
        boolean opaque = alpha >= OPAQUE && !outline.isIntricate();
        paints.add(new Paint(nextOrder(), outline, extent, ink, opaque));
    }

    /// A straight line, such as a side of a table's cell.
    public void rule(Rectangle line) {
        if (rules.size() < MOST_RULES && Math.max(line.width(), line.height()) >= SHORTEST_RULE) {
            rules.add(line);
        }
    }

    public List<Rectangle> rules() {
        return rules;
    }

    /// Whether a glyph that paints nothing lies on its own letters, drawn as shapes: browsers print made-up bold type
    /// so.
    public boolean isDrawn(Mark mark) {
        if (mark.paints() && mark.alpha() >= SEE_THROUGH) {
            return false;
        }
        boolean drawn = false;
        int ground = Ink.WHITE;
        for (Paint paint : paints) {
            meter.tick();
            if (paint.order() > mark.order() || !paint.extent().contains(mark.x(), mark.y())) {
                continue;
            }
            if (paint.outline().isDrawing() && paint.extent().height() < TALLEST_DRAWN_LINE * mark.height()) {
                drawn |= !Ink.isLost(paint.inkAsSaid(), ground);
            } else {
                ground = paint.ink();
            }
        }
        return drawn;
    }

    /// Why a glyph is not seen, or null when it is.
    public Hidden.@Nullable Kind hiding(Mark mark) {
        if (!mark.paints()) {
            return Hidden.Kind.INVISIBLE;
        }
        if (mark.height() < TINY * Math.max(1, page.height() / TALL_PAGE) && mark.height() < page.height() / 300) {
            return Hidden.Kind.TINY;
        }
        if (!page.contains(mark.x(), mark.y())) {
            return Hidden.Kind.OFF_PAGE;
        }
        if (!mark.clip().contains(mark.x(), mark.y())) {
            return Hidden.Kind.CLIPPED;
        }
        if (mark.alpha() < SEE_THROUGH) {
            return Hidden.Kind.TRANSPARENT;
        }
        return againstPaints(mark);
    }

    private Hidden.@Nullable Kind againstPaints(Mark mark) {
        int ground = Ink.WHITE;
        for (Paint paint : paints) {
            meter.tick();
            if (!paint.extent().contains(mark.x(), mark.y())
                    || (!paint.outline().isIntricate() && !paint.outline().contains(mark.x(), mark.y()))) {
                continue;
            }
            if (paint.order() < mark.order()) {
                ground = paint.ink();
            } else if (paint.opaque()) {
                return Hidden.Kind.COVERED;
            }
        }
        return Ink.isLost(mark.ink(), ground) && Ink.isLost(mark.edge(), ground) ? Hidden.Kind.WHITE_TEXT : null;
    }
}
