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
        double firstMicros,
        double warmMicros,
        double firstOverWarm) {

    /// For a person to read.
    public String table() {
        return """
                reading                          ours        theirs
                PDF, microseconds a file   %10.0f    %10.0f   (%.2fx of PDFTextStripper, %d files)
                DOCX, microseconds a file  %10.0f    %10.0f   (%.0f times faster than POI, %d files)
                words in common with PDFTextStripper  %.4f (seen and not Arabic)
                documents a second, one thread        %.0f
                first PDF after warm-up, CPU               %.0f, a warm one %.0f (%.1fx)
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
                        firstMicros,
                        warmMicros,
                        firstOverWarm);
    }
}
