package dev.shortlist.stories;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.stories.people.Pile;
import dev.shortlist.stories.people.Recruiter;
import dev.shortlist.stories.system.Api;
import dev.shortlist.stories.system.Shortlist;
import dev.shortlist.testkit.kafka.KafkaProbe;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Whatever was accepted arrives once, however its way was interrupted. Proven by counting.
class PowerCutStory {

    private static final int PEOPLE = 100;

    private final Shortlist system = Shortlist.started();
    private final Recruiter recruiter = new Recruiter(new Api(system.gateway()).signIn("recruiter"));

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "matcher-service", "export-service"})
    void a_service_killed_in_the_middle_of_a_batch_loses_nothing_and_doubles_nothing(String service) {
        var upload = recruiter.uploads(Pile.of(PEOPLE, "cut-" + service));
        var cvIds = idsOf(upload);
        assertThat(cvIds).hasSize(PEOPLE);

        system.kill(service);
        system.up();

        everyCvEnds(upload);
        everyCvIsAnnouncedOnce(cvIds);
        var ranking = rankingOf(upload);
        assertThat(recruiter.readsRanking(ranking, 100).path("total").asInt()).isEqualTo(PEOPLE);
        assertThat(candidatesIn(ranking)).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(new String(
                                recruiter.downloads(recruiter.exports(ranking, "csv")),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .lines())
                .hasSize(PEOPLE + 1);
    }

    @Test
    void a_ranking_whose_service_is_killed_finishes_with_each_candidate_once() {
        var upload = recruiter.uploads(Pile.of(PEOPLE, "cut-ranking"));
        recruiter.watches(upload);
        var job = recruiter.opensJob("Engineer\nRequirements: Java, Kafka");
        var ranking = recruiter.startsRanking(
                job, Map.of("upload_id", upload.path("upload_id").asString()));

        system.kill("matcher-service");
        system.up();

        patiently(() -> assertThat(
                        recruiter.readsRanking(ranking, 1).path("status").asString())
                .isEqualTo("done"));
        assertThat(candidatesIn(ranking)).hasSize(PEOPLE).doesNotHaveDuplicates();
    }

    @Test
    void uploads_go_on_while_the_broker_is_away() {
        system.kill("kafka");
        var upload = recruiter.uploads(Pile.of(20, "no-broker"));
        assertThat(idsOf(upload)).hasSize(20);

        system.up();

        everyCvEnds(upload);
        everyCvIsAnnouncedOnce(idsOf(upload));
    }

    private void everyCvEnds(JsonNode upload) {
        patiently(() -> assertThat(recruiter.findsUpload(upload).path("items"))
                .allSatisfy(item -> assertThat(item.path("status").asString()).isEqualTo("parsed")));
        assertThat(recruiter.findsUpload(upload).path("status").asString()).isEqualTo("done");
    }

    private void everyCvIsAnnouncedOnce(Set<String> cvIds) {
        var kafka = new KafkaProbe(system.kafka());
        // A relay that dies between sending and noting sends again under the same id: readers know it by that.
        eventually(() -> assertThat(
                        kafka.events("ingest.cv.v1", event -> event.type().equals("CvParsed")).stream()
                                .filter(event -> cvIds.contains(
                                        event.data().path("cv_id").asString()))
                                .collect(Collectors.toMap(
                                        event -> event.id(),
                                        event -> event.data().path("cv_id").asString(),
                                        (one, same) -> one))
                                .values())
                .containsExactlyInAnyOrderElementsOf(cvIds));
    }

    private String rankingOf(JsonNode upload) {
        var job = recruiter.opensJob("Engineer\nRequirements: Java, Kafka");
        var ranking = recruiter.startsRanking(
                job, Map.of("upload_id", upload.path("upload_id").asString()));
        patiently(() -> assertThat(
                        recruiter.readsRanking(ranking, 1).path("status").asString())
                .isEqualTo("done"));
        return ranking;
    }

    private List<String> candidatesIn(String ranking) {
        return recruiter
                .readsRanking(ranking, 100)
                .path("results")
                .valueStream()
                .map(result -> result.path("candidate_id").asString())
                .toList();
    }

    private static Set<String> idsOf(JsonNode upload) {
        return upload.path("items")
                .valueStream()
                .map(item -> item.path("cv_id").asString())
                .collect(Collectors.toSet());
    }

    // Restarted services, leases and consumer groups take their time.
    private static void patiently(org.awaitility.core.ThrowingRunnable assertions) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .untilAsserted(assertions);
    }
}
