package dev.shortlist.matcher;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.RankingEvent;
import dev.shortlist.testkit.kafka.Announced;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongListIT extends RunningMatcher {

    /// More than is read or written at once, on the one connection of a transaction.
    @Test
    void a_list_of_thousands_is_made_and_announced_whole() {
        var upload = UUID.randomUUID();
        pooled(CvMother.ada(), upload);
        pooled(CvMother.luca(), upload);
        copies(upload, 1_249);

        var ranking = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", upload));
        watches(ranking);

        assertThat(reads("/api/v1/rankings/{ranking}?offset=2400", ranking)
                        .get("total")
                        .asInt())
                .isEqualTo(2_500);
        eventually(() -> assertThat(kafka.events(
                        RankingEvent.TOPIC, event -> ranking.toString().equals(event.key())))
                .extracting(Announced::type)
                .hasSize(26)
                .last()
                .isEqualTo("RankingCompleted"));
        assertThat(kafka
                        .events(
                                RankingEvent.TOPIC,
                                event -> event.type().equals("RankingPage")
                                        && ranking.toString().equals(event.key()))
                        .stream()
                        .map(event -> event.data().get("page").asInt()))
                .containsExactlyElementsOf(IntStream.range(0, 25).boxed().toList());
    }

    private void copies(UUID upload, int each) {
        database.execute("""
            create temp table source as
                select * from cvs where cv_id in (select cv_id from cv_uploads where upload_id = '%1$s');
            create temp table copies as
                select gen_random_uuid() as cv, gen_random_uuid() as candidate, cv_id as original
                from source, generate_series(1, %2$d);
            insert into cvs
                select cv, candidate, version, parsed_at, name, email, phones, location, years, skills, languages,
                       content || jsonb_build_object('cv_id', cv, 'candidate_id', candidate)
                from copies join source on cv_id = original;
            insert into cv_uploads select '%1$s', cv from copies;
            insert into cv_passages (id, content, metadata, embedding)
                select gen_random_uuid(), content, metadata || jsonb_build_object('cv_id', cv), embedding
                from copies join cv_passages on cv_id = original
            """.formatted(upload, each));
    }
}
