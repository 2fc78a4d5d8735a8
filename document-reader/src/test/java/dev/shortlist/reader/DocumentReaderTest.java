package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    @Test
    void it_warms_up_on_its_own_sample() {
        assertThatNoException().isThrownBy(new DocumentReader()::warmUp);
    }

    @Test
    void many_threads_read_the_same() throws Exception {
        var reader = new DocumentReader();
        byte[] pdf = aPdf().text(50, 740, 12, "Ada Lovelace").bytes();
        var readings = new ArrayList<Future<Reading>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                readings.add(threads.submit(() -> reader.read(pdf)));
            }
        }

        for (var reading : readings) {
            assertThat(reading.get()).isEqualTo(reader.read(pdf));
        }
    }

    @Test
    void a_file_beyond_the_budget_is_refused_without_a_look() {
        var budget = new Budget(10, 1, 100, 100, 10, 1_000, 1_000, Duration.ofSeconds(1));

        assertThat(new DocumentReader(budget).read("a longer text".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void pages_beyond_the_budget_are_left_out_and_that_is_said() {
        var pdf = aPdf();
        for (int i = 1; i <= 3; i++) {
            pdf.text(50, 740, 12, "Page " + i).endPage();
        }
        var few = new Budget(1 << 20, 2, 10_000, 100, 50, 1 << 20, 1 << 20, Duration.ofSeconds(5));

        assertThat(new DocumentReader(few).read(pdf.bytes()))
                .isInstanceOfSatisfying(Reading.Readable.class, readable -> {
                    assertThat(readable.document().truncated()).isTrue();
                    assertThat(readable.document().text()).isEqualTo("Page 1\nPage 2");
                });
    }

    @Test
    void plain_text_becomes_a_document_by_hand() {
        var document = Document.ofText("Ada\nLondon");

        assertThat(document.lineAt(5).text()).isEqualTo("London");
        assertThat(document.pageOf(0)).isEqualTo(1);
        assertThat(document.boxes(0, 3)).isEmpty();
    }
}
