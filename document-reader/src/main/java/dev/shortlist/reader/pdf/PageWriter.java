package dev.shortlist.reader.pdf;

import dev.shortlist.reader.Box;
import dev.shortlist.reader.Hidden;
import dev.shortlist.reader.Word;
import dev.shortlist.reader.layout.Glyph;
import dev.shortlist.reader.layout.LaidLine;
import dev.shortlist.reader.layout.PageLayout;
import dev.shortlist.reader.layout.Rule;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.pdf.paint.Canvas;
import dev.shortlist.reader.pdf.paint.Mark;
import dev.shortlist.reader.text.DocumentBuilder;
import dev.shortlist.reader.text.Draft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Writes a painted page into the document: what is seen as lines, what is not as findings.
final class PageWriter {

    private static final int LONGEST_QUOTE = 300;
    private static final int MOST_FINDINGS = 50;

    private final DocumentBuilder document;
    private final Meter meter;
    private int regions;
    private int nextRegion;

    PageWriter(DocumentBuilder document, Meter meter) {
        this.document = document;
        this.meter = meter;
    }

    void write(int number, PdfPage page, Canvas canvas) {
        var seen = new ArrayList<Glyph>();
        Map<Hidden.Kind, List<Glyph>> unseen = new EnumMap<>(Hidden.Kind.class);
        for (Mark mark : canvas.marks()) {
            boolean drawn = canvas.isDrawn(mark);
            Hidden.Kind kind = drawn ? null : canvas.hiding(mark);
            Glyph glyph = drawn ? mark.glyph().bolder() : mark.glyph();
            (kind == null ? seen : unseen.computeIfAbsent(kind, _ -> new ArrayList<>())).add(glyph);
        }
        var rules = canvas.rules().stream()
                .map(line -> new Rule(line.left(), line.top(), line.right(), line.bottom()))
                .toList();
        for (LaidLine line : PageLayout.lines(seen, rules, PageLayout.isRightToLeft(seen), meter)) {
            document.line(draft(line, number));
        }
        regions = nextRegion;
        unseen.forEach((kind, glyphs) -> report(kind, number, glyphs));
        for (var link : Annotations.links(page.dictionary(), meter)) {
            document.link(new DocumentBuilder.Target(link.uri(), box(link.box(), page, number), null));
        }
    }

    private Draft draft(LaidLine line, int page) {
        var words = new ArrayList<Word>(line.words().size());
        for (var word : line.words()) {
            words.add(new Word(
                    word.start(),
                    word.end(),
                    box(word.left(), word.top(), word.right(), word.bottom(), line.turn(), page)));
        }
        nextRegion = Math.max(nextRegion, regions + line.region() + 1);
        return new Draft(
                line.text(),
                words,
                page,
                box(line.left(), line.top(), line.right(), line.bottom(), line.turn(), page),
                line.size(),
                line.bold(),
                regions + line.region(),
                false,
                false);
    }

    private void report(Hidden.Kind kind, int page, List<Glyph> glyphs) {
        PageLayout.lines(glyphs, List.of(), PageLayout.isRightToLeft(glyphs), meter).stream()
                .map(LaidLine::text)
                .filter(text -> !text.isBlank())
                .limit(MOST_FINDINGS)
                .map(text -> text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) : text)
                .forEach(quote -> document.hidden(new Hidden(kind, page, quote)));
    }

    private static Box box(float left, float top, float right, float bottom, int turn, int page) {
        float x1 = Glyph.x(left, top, turn);
        float y1 = Glyph.y(left, top, turn);
        float x2 = Glyph.x(right, bottom, turn);
        float y2 = Glyph.y(right, bottom, turn);
        return new Box(page, Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    private static Box box(PdfBox box, PdfPage page, int number) {
        float x1 = page.matrix().x(box.left(), box.bottom());
        float y1 = page.matrix().y(box.left(), box.bottom());
        float x2 = page.matrix().x(box.right(), box.top());
        float y2 = page.matrix().y(box.right(), box.top());
        return new Box(number, Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }
}
