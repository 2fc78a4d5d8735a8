package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.hostile.HostilePdfTrees.latin;

import dev.shortlist.reader.Pdf;
import java.util.List;

/// PDF whose colours are worked out by functions that never end, or by tables without end.
final class HostilePdfColours {

    private HostilePdfColours() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("pdf with a function in itself", HostilePdfColours::functionInItself),
                new HostileFile("pdf with a program 100 000 deep as a function", HostilePdfColours::deepProgram),
                new HostileFile("pdf with a sampled function of 31 dimensions", HostilePdfColours::sampledFunction),
                new HostileFile("pdf with colour spaces in a circle", HostilePdfColours::coloursInCircle));
    }

    private static byte[] functionInItself() {
        var pdf = aPdf();
        int function = pdf.object("<</FunctionType 3/Domain[0 1]/Functions[3 0 R 3 0 R]/Bounds[.5]/Encode[0 1 0 1]>>");
        return tinted(pdf, function);
    }

    private static byte[] deepProgram() {
        var pdf = aPdf();
        int function = pdf.stream("/FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1]", latin("{".repeat(100_000)));
        return tinted(pdf, function);
    }

    private static byte[] sampledFunction() {
        var pdf = aPdf();
        int function = pdf.stream(
                "/FunctionType 0/BitsPerSample 8/Domain[" + "0 1 ".repeat(31) + "]/Range[0 1 0 1 0 1]/Size["
                        + "9 ".repeat(31) + "]",
                new byte[1_000]);
        return tinted(pdf, function);
    }

    private static byte[] tinted(Pdf pdf, int function) {
        return pdf.resources("/ColorSpace<</S[/Separation/x/DeviceRGB " + function + " 0 R]>>")
                .raw("/S cs " + ".5 sc ".repeat(1_000))
                .raw(".5 ".repeat(31) + "sc")
                .text(50, 700, 9, "Ada")
                .bytes();
    }

    private static byte[] coloursInCircle() {
        var pdf = aPdf();
        int space = pdf.object("[/Indexed 3 0 R 255 3 0 R]");
        int other = pdf.object("[/Pattern 4 0 R]");
        return pdf.resources("/ColorSpace<</S " + space + " 0 R/T " + other + " 0 R>>")
                .raw("/S cs 1 sc /T cs /S scn")
                .text(50, 700, 9, "Ada")
                .bytes();
    }
}
