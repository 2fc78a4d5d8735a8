package dev.shortlist.export.rendering.adapter.csv;

import dev.shortlist.export.rendering.application.Renderer;
import dev.shortlist.export.rendering.domain.Column;
import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/// One line per candidate, with a byte order mark since Excel takes anything else for the local code page.
@Component
final class CsvRenderer implements Renderer {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public Rendering begin(Report report, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        var columns = Column.of(report);
        writer.write(BYTE_ORDER_MARK);
        writeLine(
                writer, columns.stream().map(column -> CsvField.of(column.id())).toList());
        return new Rendering() {

            @Override
            public void add(Result result) throws IOException {
                writeLine(
                        writer,
                        columns.stream()
                                .map(column -> CsvField.of(column.value().apply(result)))
                                .toList());
            }

            @Override
            public void finish() throws IOException {
                writer.flush();
            }
        };
    }

    private static void writeLine(BufferedWriter writer, List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(fields.get(i));
        }
        writer.write("\r\n");
    }
}
