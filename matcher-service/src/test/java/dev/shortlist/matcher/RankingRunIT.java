package dev.shortlist.matcher;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.CvEvent.CvParsed;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.codec.ServerSentEvent;

class RankingRunIT extends RunningMatcher {

    private final UUID upload = UUID.randomUUID();

    @Test
    void a_run_whose_replica_died_is_taken_over_and_nobody_is_ranked_twice() {
        pooled(CvMother.ada(), upload);
        pooled(CvMother.grace(), upload);
        pooled(CvMother.luca(), upload);
        var finished = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", upload));
        watches(finished);

        var orphan = orphanOf(finished);

        var events = watches(orphan);
        assertThat(of(events, "item")).hasSize(2);
        assertThat(of(events, "final")).hasSize(1);
        assertThat(texts(reads("/api/v1/rankings/{ranking}", orphan).get("results"), "candidate_id"))
                .isEqualTo(texts(reads("/api/v1/rankings/{ranking}", finished).get("results"), "candidate_id"))
                .hasSize(3);
    }

    /// The ranking as a replica leaves it that dies after its first candidate.
    private UUID orphanOf(UUID finished) {
        var orphan = UUID.randomUUID();
        database.execute("""
                insert into rankings (ranking_id, job_id, job, selection, weights, scoring_version, requested_by, created_at)
                select '%1$s', job_id, job, selection, weights, scoring_version, requested_by, created_at
                from rankings where ranking_id = '%2$s';
                insert into ranking_results (ranking_id, candidate_id, cv_id, candidate_name, required_skills,
                    preferred_skills, experience, meaning, education, score, findings)
                select '%1$s', candidate_id, cv_id, candidate_name, required_skills, preferred_skills, experience,
                       meaning, education, score, findings
                from ranking_results where ranking_id = '%2$s' and place = 2;
                insert into runs (id, kind, owner, status, input, attempt, leased_by, leased_until)
                values ('%1$s', 'ranking', 'rita', 'running', '{}', 1, gen_random_uuid(), now() - interval '1 minute')
                """.formatted(orphan, finished));
        return orphan;
    }

    @Test
    void a_cancelled_ranking_stops_and_says_so() throws SQLException {
        var job = createsJob(JobMother.backendDraft());

        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // The listener waits for the table, and the ranking for the listener.
            statement.execute("lock table cvs in access exclusive mode");
            ingest.announces(new CvParsed(
                    UUID.randomUUID(), UUID.randomUUID(), 1, List.of(upload), CvMother.ada(), Instant.now()));
            var ranking = startsRanking(job, Map.of("upload_id", upload));
            eventually(() -> assertThat(statusOf(ranking)).isEqualTo("running"));

            recruiter
                    .post()
                    .uri("/api/v1/rankings/{ranking}/cancel", ranking)
                    .exchange()
                    .expectStatus()
                    .isAccepted();

            var events = watches(ranking);
            connection.rollback();
            assertThat(of(events, "final")).isEmpty();
            assertThat(events).last().extracting(ServerSentEvent::data).isEqualTo("{\"status\":\"cancelled\"}");
            recruiter
                    .post()
                    .uri("/api/v1/rankings/{ranking}/cancel", ranking)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(409);
        }
    }

    @Test
    void a_watcher_who_comes_back_continues_where_it_stopped() {
        pooled(CvMother.ada(), upload);
        var ranking = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", upload));
        var all = watches(ranking);

        var rest = recruiter
                .get()
                .uri("/api/v1/rankings/{ranking}/events", ranking)
                .header("Last-Event-ID", String.valueOf(all.get(1).id()))
                .exchange()
                .returnResult(String.class)
                .getResponseBody()
                .collectList()
                .blockOptional(Duration.ofSeconds(30))
                .orElseThrow();

        assertThat(rest).hasSize(all.size() - 2);
    }

    @Test
    void runs_of_nobody_are_not_found() {
        for (var path :
                List.of("", "/events", "/compare?candidate_ids=" + UUID.randomUUID() + "," + UUID.randomUUID())) {
            recruiter
                    .get()
                    .uri("/api/v1/rankings/" + UUID.randomUUID() + path)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        recruiter
                .post()
                .uri("/api/v1/rankings/{ranking}/cancel", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private @Nullable Object statusOf(UUID ranking) {
        return database.query("select status from runs where id = '%s'".formatted(ranking))
                .getFirst()
                .get("status");
    }

    private static List<ServerSentEvent<String>> of(List<ServerSentEvent<String>> events, String type) {
        return events.stream().filter(event -> type.equals(event.event())).toList();
    }
}
