package dev.shortlist.matcher;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.event.JobEvent;
import dev.shortlist.matcher.job.domain.JobDraft;
import dev.shortlist.testkit.kafka.Announced;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;

class JobIT extends RunningMatcher {

    @Test
    void a_job_lives_from_creation_to_closing_and_is_announced_at_each_step() {
        var job = createsJob(JobMother.backendDraft());

        recruiter
                .put()
                .uri("/api/v1/jobs/{job}", job)
                .bodyValue(Map.of("title", "Kafka Developer"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2);
        recruiter
                .delete()
                .uri("/api/v1/jobs/{job}", job)
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(reads("/api/v1/jobs/{job}", job).get("status").asString()).isEqualTo("closed");
        assertThat(reads("/api/v1/jobs/{job}?version=1", job).get("title").asString())
                .isEqualTo("Backend Developer");
        eventually(() -> assertThat(
                        kafka.events(JobEvent.TOPIC, event -> job.toString().equals(event.key())))
                .extracting(Announced::type)
                .containsExactly("JobPublished", "JobRevised", "JobClosed"));
    }

    @Test
    void jobs_are_listed_by_status_and_words_of_the_title() {
        var word = "Zymurgist" + UUID.randomUUID();
        var open = createsJob(titled(word + " 100%"));
        var closed = createsJob(titled(word + " 50"));
        recruiter
                .delete()
                .uri("/api/v1/jobs/{job}", closed)
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(reads("/api/v1/jobs?q={q}", word).get("total").asInt()).isEqualTo(2);
        assertThat(texts(reads("/api/v1/jobs?q={q}&status=open", word).get("items"), "job_id"))
                .containsExactly(open.toString());
        assertThat(reads("/api/v1/jobs?q={q}", word + " 1__%").get("total").asInt())
                .isZero();
    }

    @Test
    void a_closed_job_refuses_rankings_and_changes() {
        var job = createsJob(JobMother.backendDraft());
        recruiter
                .delete()
                .uri("/api/v1/jobs/{job}", job)
                .exchange()
                .expectStatus()
                .isNoContent();

        recruiter
                .post()
                .uri("/api/v1/jobs/{job}/rankings", job)
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.error_code")
                .isEqualTo("CONFLICT");
        recruiter
                .put()
                .uri("/api/v1/jobs/{job}", job)
                .bodyValue(Map.of("title", "x"))
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void a_description_becomes_a_job_whether_uploaded_or_pasted() {
        var text =
                "Senior Backend Developer\nRequirements:\n- 5+ years of experience with Java\nNice to have:\n- Kafka";
        var file = new MultipartBodyBuilder();
        file.part("file", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))
                .filename("jd.txt");
        var pasted = new MultipartBodyBuilder();
        pasted.part("jd_text", text);

        for (var form : new MultipartBodyBuilder[] {file, pasted}) {
            recruiter
                    .post()
                    .uri("/api/v1/jobs/upload")
                    .body(BodyInserters.fromMultipartData(form.build()))
                    .exchange()
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.title")
                    .isEqualTo("Senior Backend Developer")
                    .jsonPath("$.required_skills[0]")
                    .isEqualTo("Java")
                    .jsonPath("$.preferred_skills[0]")
                    .isEqualTo("Apache Kafka")
                    .jsonPath("$.min_years")
                    .isEqualTo(5.0);
        }
    }

    @Test
    void an_upload_without_anything_or_with_an_image_says_what_is_wrong() {
        var nothing = new MultipartBodyBuilder();
        nothing.part("other", "x");
        var image = new MultipartBodyBuilder();
        image.part("file", new ByteArrayResource(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .filename("jd.pdf");

        recruiter
                .post()
                .uri("/api/v1/jobs/upload")
                .body(BodyInserters.fromMultipartData(nothing.build()))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.details.field")
                .isEqualTo("file");
        recruiter
                .post()
                .uri("/api/v1/jobs/upload")
                .body(BodyInserters.fromMultipartData(image.build()))
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.error_code")
                .isEqualTo("UNSUPPORTED_FILE_TYPE");
    }

    @Test
    void values_that_can_not_stand_are_named() {
        recruiter
                .post()
                .uri("/api/v1/jobs")
                .bodyValue(Map.of("title", " "))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.details.field")
                .isEqualTo("title");
        recruiter
                .post()
                .uri("/api/v1/jobs")
                .bodyValue(Map.of("title", "Cook", "min_years", "five"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.details.field")
                .isEqualTo("min_years");
        recruiter
                .get()
                .uri("/api/v1/jobs/{job}", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void viewers_read_jobs_and_write_none() {
        var job = createsJob(JobMother.backendDraft());

        as(Role.VIEWER)
                .get()
                .uri("/api/v1/jobs/{job}", job)
                .exchange()
                .expectStatus()
                .isOk();
        as(Role.VIEWER)
                .delete()
                .uri("/api/v1/jobs/{job}", job)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void skills_complete_themselves_in_both_languages() {
        assertThat(texts(reads("/api/v1/skills/autocomplete?q={q}&limit=5", "kaf"), "id"))
                .contains("kafka");
        assertThat(texts(reads("/api/v1/skills/autocomplete?q={q}&limit=5", "كافكا"), "id"))
                .contains("kafka");
        assertThat(reads("/api/v1/skills/categories").size()).isGreaterThan(3);
        recruiter
                .get()
                .uri("/api/v1/skills/autocomplete?q=a&limit=0")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    private static JobDraft titled(String title) {
        return new JobDraft(title, null, null, null, List.of(), List.of(), null, null, List.of(), null);
    }
}
