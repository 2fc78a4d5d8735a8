package dev.shortlist.reader.pdf.paint;

/// An affine map as PDF writes it: x' = a x + c y + e, y' = b x + d y + f.
public record Matrix(double a, double b, double c, double d, double e, double f) {

    public static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /// This map first, then the other.
    public Matrix then(Matrix next) {
        return new Matrix(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    /// A move in the map's own space, then the map.
    public Matrix after(double dx, double dy) {
        return new Matrix(a, b, c, d, dx * a + dy * c + e, dx * b + dy * d + f);
    }

    public float x(double x, double y) {
        return (float) (a * x + c * y + e);
    }

    public float y(double x, double y) {
        return (float) (b * x + d * y + f);
    }

    public double horizontalScale() {
        return b == 0 ? Math.abs(a) : Math.hypot(a, b);
    }

    public double verticalScale() {
        return c == 0 ? Math.abs(d) : Math.hypot(c, d);
    }
}
