package dev.shortlist.matcher.job.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.Event;
import dev.shortlist.contracts.event.JobEvent.JobClosed;
import dev.shortlist.contracts.event.JobEvent.JobPublished;
import dev.shortlist.contracts.event.JobEvent.JobRevised;
import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.InMemoryJobs;
import dev.shortlist.matcher.JobMother;
import dev.shortlist.matcher.job.domain.JobDraft;
import dev.shortlist.testkit.fake.NoTransactions;
import dev.shortlist.testkit.fake.RecordingOutbox;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class JobLifeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T10:00:00Z"), ZoneOffset.UTC);

    private final InMemoryJobs jobs = new InMemoryJobs();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final PublishJob publishJob =
            new PublishJob(jobs, outbox, NoTransactions.operator(), () -> JobMother.BACKEND_ID, CLOCK);
    private final ReviseJob reviseJob = new ReviseJob(jobs, outbox, NoTransactions.operator(), CLOCK);
    private final CloseJob closeJob = new CloseJob(jobs, outbox, NoTransactions.operator(), CLOCK);
    private final ReadJobs readJobs = new ReadJobs(jobs);

    @Test
    void a_job_is_published_revised_and_closed_and_each_is_announced_with_the_whole_job() {
        publish();
        reviseJob
                .revise(JobMother.BACKEND_ID, titled("Kafka Developer"), "rita")
                .block();
        closeJob.close(JobMother.BACKEND_ID, "rita").block();

        assertThat(outbox.announced())
                .extracting(Event::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("JobPublished", "JobRevised", "JobClosed");
        assertThat(outbox.announced(JobPublished.class).getFirst().job().version())
                .isEqualTo(1);
        assertThat(outbox.announced(JobRevised.class).getFirst().job().title()).isEqualTo("Kafka Developer");
        assertThat(outbox.announced(JobClosed.class).getFirst().job())
                .extracting(Job::version, Job::status, Job::title)
                .containsExactly(3, Job.Status.CLOSED, "Kafka Developer");
    }

    @Test
    void earlier_versions_stay_readable() {
        publish();
        reviseJob
                .revise(JobMother.BACKEND_ID, titled("Kafka Developer"), "rita")
                .block();

        StepVerifier.create(readJobs.read(JobMother.BACKEND_ID, 1).map(Job::title))
                .expectNext("Backend Developer")
                .verifyComplete();
        StepVerifier.create(readJobs.read(JobMother.BACKEND_ID, null).map(Job::title))
                .expectNext("Kafka Developer")
                .verifyComplete();
    }

    @Test
    void a_closed_job_is_not_revised_and_closing_again_changes_nothing() {
        publish();
        closeJob.close(JobMother.BACKEND_ID, "rita").block();

        StepVerifier.create(reviseJob.revise(JobMother.BACKEND_ID, titled("Other"), "rita"))
                .verifyError(Conflict.class);
        StepVerifier.create(closeJob.close(JobMother.BACKEND_ID, "rita")).verifyComplete();
        assertThat(outbox.announced(JobClosed.class)).hasSize(1);
    }

    @Test
    void a_draft_that_can_not_stand_is_neither_kept_nor_announced() {
        StepVerifier.create(publishJob.publish(titled(" "), "rita")).verifyError(Invalid.class);

        assertThat(outbox.announced()).isEmpty();
        StepVerifier.create(readJobs.list(new Jobs.Filter(null, null), 10, 0).map(ReadJobs.Listed::total))
                .expectNext(0L)
                .verifyComplete();
    }

    @Test
    void what_does_not_exist_is_missing() {
        var nobody = new UUID(9, 9);

        StepVerifier.create(readJobs.read(nobody, null)).verifyError(Missing.class);
        StepVerifier.create(readJobs.read(nobody, 2)).verifyError(Missing.class);
        StepVerifier.create(reviseJob.revise(nobody, titled("x"), "rita")).verifyError(Missing.class);
        StepVerifier.create(closeJob.close(nobody, "rita")).verifyError(Missing.class);
    }

    @Test
    void the_list_is_filtered_by_status_and_title() {
        publish();

        StepVerifier.create(readJobs.list(new Jobs.Filter(Job.Status.OPEN, "Backend"), 10, 0))
                .assertNext(listed -> assertThat(listed.jobs()).hasSize(1))
                .verifyComplete();
        StepVerifier.create(readJobs.list(new Jobs.Filter(Job.Status.CLOSED, null), 10, 0))
                .assertNext(listed -> assertThat(listed.jobs()).isEmpty())
                .verifyComplete();
    }

    private void publish() {
        publishJob.publish(JobMother.backendDraft(), "rita").block();
    }

    private static JobDraft titled(String title) {
        return new JobDraft(title, null, null, null, List.of(), List.of(), null, null, List.of(), null);
    }
}
