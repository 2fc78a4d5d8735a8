package dev.shortlist.export.rendering;

import dev.shortlist.export.rendering.application.Renderer;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// A file as a renderer writes it.
public final class Rendered {

    private Rendered() {}

    public static byte[] by(Renderer renderer, List<Result> results) {
        return by(renderer, ReportMother.aReport(results.size(), results.size()), results);
    }

    public static byte[] by(Renderer renderer, Report report, List<Result> results) {
        try {
            var out = new ByteArrayOutputStream();
            var rendering = renderer.begin(report, out);
            for (var result : results) {
                rendering.add(result);
            }
            rendering.finish();
            return out.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
