package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.export.rendering.application.Renderer;
import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.springframework.stereotype.Component;

/// A report to forward: title, weights, table, then a page or half for each candidate.
@Component
final class PdfRenderer implements Renderer {

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public Rendering begin(Report report, OutputStream out) {
        return new Collecting(report, out, new ArrayList<>());
    }

    // The title block shows figures over all results, so they are kept until the last; a report lists few.
    private record Collecting(Report report, OutputStream out, List<Result> results) implements Rendering {

        @Override
        public void add(Result result) {
            results.add(result);
        }

        @Override
        public void finish() throws IOException {
            try {
                new PdfReport(report, results).write(out);
            } catch (DocumentException problem) {
                throw new IOException("the report cannot be laid out", problem);
            }
        }
    }
}
