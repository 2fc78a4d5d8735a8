package dev.shortlist.reader.pdf.paint;

/// An upright rectangle in page coordinates, y downwards.
public record Rectangle(float left, float top, float right, float bottom) {

    public Rectangle intersect(Rectangle other) {
        return new Rectangle(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    boolean contains(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }
}
