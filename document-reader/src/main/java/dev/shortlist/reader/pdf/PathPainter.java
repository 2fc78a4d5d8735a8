package dev.shortlist.reader.pdf;

import dev.shortlist.reader.color.Ink;
import dev.shortlist.reader.pdf.paint.Canvas;
import dev.shortlist.reader.pdf.paint.Matrix;
import dev.shortlist.reader.pdf.paint.Outline;
import dev.shortlist.reader.pdf.paint.Rectangle;
import dev.shortlist.reader.pdf.token.Operands;

/// Builds paths, paints them as grounds or covers of text, and narrows the clip.
final class PathPainter {

    private final Canvas canvas;
    private Outline outline = new Outline();
    private double x;
    private double y;
    private boolean clips;

    PathPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /// True when the operator was one of a path.
    boolean apply(String operator, Operands operands, State state) {
        switch (operator) {
            case "m" -> move(operands.number(0), operands.number(1), state.matrix);
            case "l" -> line(operands.number(0), operands.number(1), state.matrix);
            case "c" -> curve(operands, 0, 2, 4, state.matrix);
            case "v" -> curve(operands, -1, 0, 2, state.matrix);
            case "y" -> curve(operands, 0, 2, 2, state.matrix);
            case "re" -> rectangle(operands, state.matrix);
            case "h" -> {
                // Fills close open paths by themselves.
            }
            case "W", "W*" -> clips = true;
            case "f", "F", "f*", "B", "B*", "b", "b*" -> fill(state);
            case "S", "s" -> stroke(state);
            case "n" -> end(state);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Paints all that the clip leaves, as a shading does.
    void flood(State state) {
        canvas.fill(box(state.clip), state.clip, Ink.UNKNOWN, state.fillAlpha * state.groupAlpha);
    }

    void image(State state, boolean seeThrough) {
        var square = new Outline();
        Matrix map = state.matrix;
        square.move(map.x(0, 0), map.y(0, 0));
        square.line(map.x(1, 0), map.y(1, 0));
        square.line(map.x(1, 1), map.y(1, 1));
        square.line(map.x(0, 1), map.y(0, 1));
        float alpha = seeThrough ? 0.5f : 1;
        canvas.fill(square, state.clip, Ink.UNKNOWN, alpha * state.fillAlpha * state.groupAlpha);
    }

    /// Narrows the clip to a rectangle of the current space.
    static void clip(State state, double left, double bottom, double right, double top) {
        var corners = new Outline();
        Matrix map = state.matrix;
        corners.move(map.x(left, bottom), map.y(left, bottom));
        corners.line(map.x(right, bottom), map.y(right, bottom));
        corners.line(map.x(right, top), map.y(right, top));
        corners.line(map.x(left, top), map.y(left, top));
        state.clip = state.clip.intersect(corners.extent());
    }

    private void move(double toX, double toY, Matrix map) {
        outline.move(map.x(toX, toY), map.y(toX, toY));
        x = toX;
        y = toY;
    }

    private void line(double toX, double toY, Matrix map) {
        outline.line(map.x(toX, toY), map.y(toX, toY));
        x = toX;
        y = toY;
    }

    // The index of a control point's first number, or -1 for the current point.
    private void curve(Operands operands, int first, int second, int end, Matrix map) {
        double x1 = first < 0 ? x : operands.number(first);
        double y1 = first < 0 ? y : operands.number(first + 1);
        double x2 = operands.number(second);
        double y2 = operands.number(second + 1);
        x = operands.number(end);
        y = operands.number(end + 1);
        outline.curve(map.x(x1, y1), map.y(x1, y1), map.x(x2, y2), map.y(x2, y2), map.x(x, y), map.y(x, y));
    }

    private void rectangle(Operands operands, Matrix map) {
        double left = operands.number(0);
        double bottom = operands.number(1);
        double right = left + operands.number(2);
        double top = bottom + operands.number(3);
        move(left, bottom, map);
        line(right, bottom, map);
        line(right, top, map);
        line(left, top, map);
    }

    private void fill(State state) {
        if (!outline.isEmpty()) {
            // Blending lets what is beneath show through, as a highlighter does.
            float alpha = state.blends ? Math.min(state.fillAlpha, 0.5f) : state.fillAlpha;
            canvas.fill(outline, state.clip, state.fillInk, alpha * state.groupAlpha);
        }
        end(state);
    }

    // Some producers draw bars behind headings as one thick line.
    private void stroke(State state) {
        float half = (float) (state.lineWidth * state.matrix.verticalScale() / 2);
        if (outline.isSingleLine() && half > 1) {
            Rectangle extent = outline.extent();
            boolean level = extent.right() - extent.left() > extent.bottom() - extent.top();
            var bar = new Rectangle(
                    extent.left() - (level ? 0 : half),
                    extent.top() - (level ? half : 0),
                    extent.right() + (level ? 0 : half),
                    extent.bottom() + (level ? half : 0));
            canvas.fill(box(bar), state.clip, state.strokeInk, state.strokeAlpha * state.groupAlpha);
        } else {
            outline.straights().forEach(side -> canvas.rule(side.intersect(state.clip)));
        }
        end(state);
    }

    private void end(State state) {
        if (clips) {
            state.clip = state.clip.intersect(outline.extent());
            clips = false;
        }
        outline = new Outline();
    }

    private static Outline box(Rectangle box) {
        var outline = new Outline();
        outline.move(box.left(), box.top());
        outline.line(box.right(), box.top());
        outline.line(box.right(), box.bottom());
        outline.line(box.left(), box.bottom());
        return outline;
    }
}
