package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.Docx.aDocx;
import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.hostile.HostilePdfTrees.latin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Files that are two things at once, and files that are cut.
final class Polyglots {

    private Polyglots() {}

    static List<HostileFile> all() {
        var files = new ArrayList<>(List.of(
                new HostileFile("pdf then docx", () -> RawZip.joined(pdf(), docx())),
                new HostileFile("docx then pdf", () -> RawZip.joined(docx(), pdf())),
                new HostileFile("docx with a pdf header", () -> RawZip.joined(latin("%PDF-1.7\n"), docx())),
                new HostileFile("pdf in a zip unpacked", Polyglots::pdfInZip),
                new HostileFile("html then pdf", () -> RawZip.joined(latin("<html><body>Ada</body></html>\n"), pdf())),
                new HostileFile("pdf after 900 bytes of text", () -> RawZip.joined(latin("x".repeat(900)), pdf())),
                new HostileFile("pdf after 2 000 bytes of text", () -> RawZip.joined(latin("x".repeat(2_000)), pdf())),
                new HostileFile("picture then pdf", () -> RawZip.joined(latin("\u00ff\u00d8\u00ff\u00e0"), pdf())),
                new HostileFile("script then pdf", () -> RawZip.joined(latin("#!/bin/sh\nexit\n"), pdf())),
                new HostileFile("pdf then pdf", () -> RawZip.joined(pdf(), pdf()))));
        for (int tenth = 1; tenth < 10; tenth++) {
            int share = tenth;
            files.add(new HostileFile("pdf cut at " + share + " tenths", () -> cut(pdf(), share)));
            files.add(new HostileFile("docx cut at " + share + " tenths", () -> cut(docx(), share)));
        }
        return files;
    }

    private static byte[] pdf() {
        var pdf = aPdf();
        for (int i = 0; i < 40; i++) {
            pdf.text(50, 800 - 15 * i, 9, "Line " + i + " of what Ada did");
        }
        return pdf.bytes();
    }

    private static byte[] docx() {
        return aDocx().paragraph("Ada Lovelace").paragraph("Programmer").bytes();
    }

    private static byte[] pdfInZip() {
        byte[] pdf = pdf();
        return RawZip.aZip().packed("cv.pdf", RawZip.STORED, pdf, pdf.length).bytes();
    }

    private static byte[] cut(byte[] whole, int tenths) {
        return Arrays.copyOf(whole, whole.length * tenths / 10);
    }
}
