package dev.shortlist.reader.pdf.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The points of a path in page coordinates; curves are kept as a few of their points, which is plenty for text on a
/// badge.
public final class Outline {

    // A drawing of more points is no plain background: only its extent is used.
    private static final int MOST_POINTS = 400;
    // A rounded panel has four corners and as many curves.
    private static final int POINTS_OF_A_PANEL = 16;

    private float[] xs = new float[8];
    private float[] ys = new float[8];
    private boolean[] starts = new boolean[8];
    private int size;
    private float left = Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;

    public boolean isEmpty() {
        return size == 0;
    }

    public boolean isIntricate() {
        return size >= MOST_POINTS;
    }

    /// Whether it has so many points that it may be letters drawn as shapes.
    boolean isDrawing() {
        return size > POINTS_OF_A_PANEL;
    }

    public Rectangle extent() {
        return new Rectangle(left, top, right, bottom);
    }

    public void move(float x, float y) {
        add(x, y, true);
    }

    public void line(float x, float y) {
        add(x, y, size == 0);
    }

    public void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (size > 0) {
            float x0 = xs[size - 1];
            float y0 = ys[size - 1];
            line((x0 + 3 * x1 + 3 * x2 + x3) / 8, (y0 + 3 * y1 + 3 * y2 + y3) / 8);
        }
        line(x3, y3);
    }

    /// The two ends of a path that is one straight line; null-free: an outline of another form has no such ends.
    public boolean isSingleLine() {
        return size == 2 && (xs[0] == xs[1] || ys[0] == ys[1]);
    }

    /// Its level and upright lines, each as a rectangle without breadth; none of a drawing.
    public List<Rectangle> straights() {
        var straights = new ArrayList<Rectangle>();
        for (int i = 1; i < size && !isIntricate(); i++) {
            if (!starts[i] && (xs[i] == xs[i - 1] || ys[i] == ys[i - 1])) {
                straights.add(new Rectangle(
                        Math.min(xs[i], xs[i - 1]),
                        Math.min(ys[i], ys[i - 1]),
                        Math.max(xs[i], xs[i - 1]),
                        Math.max(ys[i], ys[i - 1])));
            }
        }
        return straights;
    }

    /// Whether the point is inside by the even-odd rule, which for plain backgrounds agrees with the other one.
    boolean contains(float x, float y) {
        boolean inside = false;
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || starts[i]) {
                inside ^= crosses(start, i, x, y);
                start = i;
            }
        }
        return inside;
    }

    private boolean crosses(int from, int to, float x, float y) {
        boolean odd = false;
        for (int i = from, j = to - 1; i < to; j = i++) {
            if (ys[i] > y != ys[j] > y && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
                odd = !odd;
            }
        }
        return odd;
    }

    private void add(float x, float y, boolean start) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
        if (size == MOST_POINTS) {
            return;
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        xs[size] = x;
        ys[size] = y;
        starts[size++] = start;
    }
}
