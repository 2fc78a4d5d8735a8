package dev.shortlist.export.rendering.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.Report;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderersTest {

    @Test
    void every_format_has_its_renderer() {
        var renderers = new Renderers(
                Arrays.stream(Format.values()).<Renderer>map(Named::new).toList());

        assertThat(Format.values()).allMatch(format -> renderers.of(format).format() == format);
    }

    @Test
    void a_forgotten_format_stops_the_start() {
        assertThatThrownBy(() -> new Renderers(List.of(new Named(Format.CSV)))).hasMessageContaining("XLSX");
    }

    private record Named(Format format) implements Renderer {

        @Override
        public Rendering begin(Report report, OutputStream out) {
            throw new UnsupportedOperationException();
        }
    }
}
