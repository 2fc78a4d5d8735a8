package dev.shortlist.export.file.application;

import static dev.shortlist.export.file.application.World.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.export.RankingEvents;
import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.ExportOrder;
import dev.shortlist.export.file.domain.ExportOrder.OfRanking;
import dev.shortlist.export.file.domain.ExportOrder.Sent;
import dev.shortlist.export.file.domain.ExportOrder.Source;
import dev.shortlist.export.rendering.ReportMother;
import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.JobSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RequestExportTest {

    private static final UUID RANKING = UUID.fromString("0199f000-0000-7000-8000-0000000000aa");

    private final World world = new World();

    @Test
    void a_small_ranking_is_a_file_at_once() {
        rank(250);

        var export = request(new OfRanking(RANKING), Format.XLSX, null);

        assertThat(export.isReady()).isTrue();
        assertThat(export.fileName()).isEqualTo("Senior_Backend_Engineer_–_Payments_20261120_120000.xlsx");
        assertThat(text(export))
                .startsWith("Senior Backend Engineer – Payments 250\nAda Lovelace")
                .endsWith("end\n");
        assertThat(world.told).containsExactly("ada exported 250", "ready " + export.id());
        assertThat(world.runs.get(export.id())).matches(run -> run.status().equals("done"));
    }

    @Test
    void only_as_many_as_were_asked_for_are_listed() {
        rank(250);

        assertThat(text(request(new OfRanking(RANKING), Format.CSV, 102)).lines())
                .hasSize(104);
        assertThat(text(request(new OfRanking(RANKING), Format.PDF, null)).lines())
                .hasSize(12);
    }

    @Test
    void a_list_that_a_client_sent_is_a_file_too() {
        var export = request(sent(3), Format.JSON, null);

        assertThat(export.rankingId()).isNull();
        assertThat(text(export).lines()).hasSize(5);
    }

    @Test
    void a_large_ranking_is_queued_and_made_later() {
        rank(1_200);

        var export = request(new OfRanking(RANKING), Format.XLSX, null);
        assertThat(export.isReady()).isFalse();
        assertThat(world.runs.get(export.id())).matches(run -> run.status().equals("queued") && run.total() == 1_200);

        var client = new Watching();
        StepVerifier.create(world.making.make(export.id(), 1, client)).verifyComplete();

        assertThat(client.steps).startsWith(100, 200).endsWith(1_200);
        assertThat(text(client.made()))
                .startsWith("Senior Backend Engineer – Payments 1200\n")
                .endsWith("end\n");
        assertThat(world.told).last().isEqualTo("ready " + export.id());
    }

    @Test
    void what_a_dead_attempt_left_is_not_mixed_with_the_next() {
        var export = request(sent(1_100), Format.CSV, null);
        var lost = new Watching();
        lost.end = Mono.error(() -> new IllegalStateException("lease lost"));
        StepVerifier.create(world.making.make(export.id(), 1, lost)).verifyErrorMessage("lease lost");
        // The fake transaction cannot roll back: what the attempt did to the export is undone by hand.
        world.exports.saved.put(export.id(), export);
        world.exports.lists.put(export.id(), (Sent) sent(1_100));

        var client = new Watching();
        StepVerifier.create(world.making.make(export.id(), 2, client)).verifyComplete();

        assertThat(text(client.made()).lines()).hasSize(1_102);
        assertThat(world.files.kept).hasSize(1);
    }

    @Test
    void a_ranking_that_does_not_come_is_missing() {
        StepVerifier.create(world.requests.request(ADA, new ExportOrder(new OfRanking(RANKING), Format.CSV, null)))
                .verifyError(Missing.class);
        assertThat(world.exports.saved).isEmpty();
    }

    @Test
    void a_wrong_number_is_refused() {
        StepVerifier.create(world.requests.request(ADA, new ExportOrder(sent(3), Format.PDF, 501)))
                .verifyError(Invalid.class);
    }

    @Test
    void an_export_that_is_gone_cannot_be_made() {
        StepVerifier.create(world.making.make(RANKING, 1, new Watching())).verifyError(Missing.class);
    }

    private void rank(int total) {
        RankingEvents.of(RANKING, 1, total)
                .forEach(event -> world.keepRanking.keep(event).block());
    }

    private static Source sent(int count) {
        return new Sent(JobSheet.of(ReportMother.aJob()), ReportMother.results(count));
    }

    private Export request(Source source, Format format, @Nullable Integer topK) {
        return world.requests
                .request(ADA, new ExportOrder(source, format, topK))
                .blockOptional()
                .orElseThrow();
    }

    private String text(Export export) {
        return World.text(world.files.content(export));
    }

    private static final class Watching implements MakeQueuedExport.Client {

        private final List<Integer> steps = new ArrayList<>();
        private final List<Export> made = new ArrayList<>();
        private Mono<Void> end = Mono.empty();

        @Override
        public Mono<Void> progress(int done, int total) {
            return Mono.fromRunnable(() -> steps.add(done));
        }

        @Override
        public Mono<Void> finish(Export export) {
            made.add(export);
            return end;
        }

        Export made() {
            return made.getLast();
        }
    }
}
