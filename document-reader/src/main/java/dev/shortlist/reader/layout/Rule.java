package dev.shortlist.reader.layout;

/// A straight line on a page, level or upright, with what breadth it has.
public record Rule(float left, float top, float right, float bottom) {

    private static final float BROADEST = 2.5f;
    private static final float NEAR = 2;

    boolean isLevel() {
        return bottom - top <= BROADEST && right - left > bottom - top;
    }

    boolean isUpright() {
        return right - left <= BROADEST && bottom - top > right - left;
    }

    double x() {
        return (left + right) / 2;
    }

    double y() {
        return (top + bottom) / 2;
    }

    boolean touches(Rule other) {
        return left <= other.right + NEAR
                && right >= other.left - NEAR
                && top <= other.bottom + NEAR
                && bottom >= other.top - NEAR;
    }
}
