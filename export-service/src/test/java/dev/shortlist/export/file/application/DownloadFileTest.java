package dev.shortlist.export.file.application;

import static dev.shortlist.export.file.application.World.ADA;
import static dev.shortlist.export.file.application.World.GRACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.ExportOrder;
import dev.shortlist.export.file.domain.ExportOrder.Sent;
import dev.shortlist.export.rendering.ReportMother;
import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.JobSheet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class DownloadFileTest {

    private final World world = new World();

    @Test
    void the_owner_gets_the_file_and_nobody_else_learns_that_it_exists() {
        var export = export(3);

        var download = world.downloads.byOwner(export.id(), ADA).blockOptional().orElseThrow();

        assertThat(World.text(download.content()))
                .endsWith("end\n")
                .matches(text -> text.getBytes(StandardCharsets.UTF_8).length == download.size());
        StepVerifier.create(world.downloads.byOwner(export.id(), GRACE)).verifyError(Missing.class);
        StepVerifier.create(world.downloads.byOwner(UUID.randomUUID(), ADA)).verifyError(Missing.class);
    }

    @Test
    void a_link_opens_the_file_for_fifteen_minutes() {
        var export = export(3);
        var token = world.links.sign(export.id(), export.expiresAt());

        world.now = world.now.plus(Duration.ofMinutes(15)).minusSeconds(1);
        StepVerifier.create(world.downloads.byLink(token)).expectNextCount(1).verifyComplete();
        world.now = world.now.plusSeconds(1);
        StepVerifier.create(world.downloads.byLink(token)).verifyError(Missing.class);
    }

    @Test
    void no_sign_of_a_token_can_be_changed() {
        var export = export(3);
        var token = world.links.sign(export.id(), export.expiresAt());

        for (int i = 0; i < token.length(); i++) {
            for (var sign : new char[] {'A', 'b', '9', '_'}) {
                var forged = token.substring(0, i) + sign + token.substring(i + 1);
                assertThat(world.links.read(forged).isPresent()).isEqualTo(forged.equals(token));
            }
        }
        assertThat(world.links.read("")).isEmpty();
        assertThat(world.links.read("not base64!")).isEmpty();
        assertThat(world.links.read(token + "AAAA")).isEmpty();
    }

    @Test
    void a_link_of_another_key_opens_nothing() {
        var export = export(3);
        var other = new DownloadLinks("another key for tests, long enough", Duration.ofMinutes(15), world.clock);

        assertThat(world.links.read(other.sign(export.id(), export.expiresAt())))
                .isEmpty();
        assertThatThrownBy(() -> new DownloadLinks("short", Duration.ofMinutes(15), world.clock))
                .hasMessageContaining("at least 32 characters");
    }

    @Test
    void a_link_never_outlives_its_file() {
        var export = export(3);
        world.now = export.expiresAt().minusSeconds(10);
        var token = world.links.sign(export.id(), export.expiresAt());

        world.now = export.expiresAt();

        assertThat(world.links.read(token)).isEmpty();
        StepVerifier.create(world.downloads.byOwner(export.id(), ADA)).verifyError(Missing.class);
    }

    @Test
    void a_file_that_is_not_made_yet_is_a_conflict_for_the_owner_and_nothing_for_a_link() {
        var export = export(1_100);
        var token = world.links.sign(export.id(), export.expiresAt());

        StepVerifier.create(world.downloads.byOwner(export.id(), ADA)).verifyError(Conflict.class);
        StepVerifier.create(world.downloads.byLink(token)).verifyError(Missing.class);
    }

    @Test
    void exports_are_listed_newest_first_and_only_the_own() {
        var first = export(3);
        world.now = world.now.plusSeconds(1);
        var second = export(3);

        assertThat(world.finding.list(ADA, 10, 0).block()).containsExactly(second, first);
        assertThat(world.finding.list(ADA, 1, 1).block()).containsExactly(first);
        assertThat(world.finding.count(ADA).block()).isEqualTo(2);
        assertThat(world.finding.count(GRACE).block()).isZero();
    }

    @Test
    void after_seven_days_files_go_and_the_world_is_told() {
        var ready = export(3);
        var unmade = export(1_100);
        world.now = world.now.plus(Duration.ofDays(7)).minusSeconds(1);
        assertThat(world.sweep.sweep().block()).isZero();

        world.now = world.now.plusSeconds(1);

        assertThat(world.sweep.sweep().block()).isEqualTo(2);
        assertThat(world.exports.saved).isEmpty();
        assertThat(world.told).contains("expired " + ready.id()).doesNotContain("expired " + unmade.id());
    }

    @Test
    void a_great_many_files_go_in_several_steps() {
        for (int i = 0; i < 230; i++) {
            export(1);
        }
        world.now = world.now.plus(Duration.ofDays(8));

        assertThat(world.sweep.sweep().block()).isEqualTo(230);
    }

    private Export export(int results) {
        var sent = new Sent(JobSheet.of(ReportMother.aJob()), ReportMother.results(results));
        return world.requests
                .request(ADA, new ExportOrder(sent, Format.CSV, null))
                .blockOptional()
                .orElseThrow();
    }
}
