package dev.shortlist.benchmarks.speed;

/// What one run has measured; times are medians of CPU time in microseconds a file, ratios ours over theirs.
public record Figures(
        int pdfs,
        double ourPdfMicros,
        double stripperMicros,
        double pdfRatio,
        double commonWords,
        int docxs,
        double ourDocxMicros,
        double poiMicros,
        double docxTimesFaster,
        double documentsPerSecond,
        First firstPdf,
        First firstDocx) {

    /// The first file that a fresh process reads after its warm-up, and the same file when it is warm.
    public record First(double firstMicros, double warmMicros, double firstOverWarm) {

        static First of(double first, double warm) {
            return new First(first, warm, first / warm);
        }
    }

    /// For a person to read.
    public String table() {
        return """
                reading                          ours        theirs
                PDF, microseconds a file   %10.0f    %10.0f   (%.2fx of PDFTextStripper, %d files)
                DOCX, microseconds a file  %10.0f    %10.0f   (%.0f times faster than POI, %d files)
                words in common with PDFTextStripper  %.4f (seen and not Arabic)
                documents a second, one thread        %.0f
                first PDF after warm-up, CPU          %.0f, a warm one %.0f (%.1fx)
                first DOCX after warm-up, CPU         %.0f, a warm one %.0f (%.1fx)
                """.formatted(
                        ourPdfMicros,
                        stripperMicros,
                        pdfRatio,
                        pdfs,
                        ourDocxMicros,
                        poiMicros,
                        docxTimesFaster,
                        docxs,
                        commonWords,
                        documentsPerSecond,
                        firstPdf.firstMicros(),
                        firstPdf.warmMicros(),
                        firstPdf.firstOverWarm(),
                        firstDocx.firstMicros(),
                        firstDocx.warmMicros(),
                        firstDocx.firstOverWarm());
    }
}
