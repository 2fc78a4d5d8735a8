package dev.shortlist.reader.color;

import java.util.stream.IntStream;

/// Colours as 0xRRGGBB, and how well one is seen on another.
public final class Ink {

    /// A colour that the file does not say plainly: a picture, a gradient, a pattern.
    public static final int UNKNOWN = -1;

    public static final int WHITE = 0xffffff;
    public static final int BLACK = 0;

    // Below both, people do not see the text: pale grey on white (#ededed) is just at the limit, yellow on white has a
    // hue.
    private static final double LEAST_CONTRAST = 1.18;
    private static final int LEAST_DIFFERENCE = 40;

    // Asked for each glyph, and powers are slow.
    private static final double[] LINEAR = IntStream.range(0, 256)
            .mapToDouble(channel -> channel / 255.0)
            .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
            .toArray();

    private Ink() {}

    public static int rgb(double red, double green, double blue) {
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    public static int gray(double level) {
        return rgb(level, level, level);
    }

    public static int cmyk(double cyan, double magenta, double yellow, double black) {
        return rgb((1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black));
    }

    /// Whether people cannot tell the ink from the ground.
    public static boolean isLost(int ink, int ground) {
        if (ink == UNKNOWN || ground == UNKNOWN) {
            return false;
        }
        if (ink == ground) {
            return true;
        }
        double one = luminance(ink) + 0.05;
        double other = luminance(ground) + 0.05;
        return Math.max(one, other) / Math.min(one, other) < LEAST_CONTRAST
                && difference(ink, ground) < LEAST_DIFFERENCE;
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return most;
    }

    // WCAG 2 relative luminance.
    private static double luminance(int rgb) {
        return 0.2126 * LINEAR[rgb >> 16 & 0xff] + 0.7152 * LINEAR[rgb >> 8 & 0xff] + 0.0722 * LINEAR[rgb & 0xff];
    }

    private static int channel(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }
}
