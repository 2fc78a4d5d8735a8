package dev.shortlist.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.stories.people.Pile;
import dev.shortlist.stories.people.Recruiter;
import dev.shortlist.stories.system.Api;
import dev.shortlist.stories.system.EventStream;
import dev.shortlist.stories.system.EventStream.Event;
import dev.shortlist.stories.system.Shortlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// A stream may be lost at any moment.
class StreamStory {

    private final Shortlist system = Shortlist.started();
    private final Recruiter recruiter = new Recruiter(new Api(system.gateway()).signIn("recruiter"));

    @Test
    void a_ranking_watched_through_a_hundred_cuts_shows_every_event_exactly_once() {
        var upload = recruiter.uploads(Pile.of(100, "stream"));
        recruiter.watches(upload);
        var job = recruiter.opensJob("Engineer\nRequirements: Java, Kafka, 3+ years of experience");
        var ranking = recruiter.startsRanking(
                job, Map.of("upload_id", upload.path("upload_id").asString()));

        var seen = cutAHundredTimes("/api/v1/rankings/" + ranking + "/events", new Random(42));

        assertThat(seen)
                .extracting(Event::id)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, seen.size()).boxed().toList());
        assertThat(seen).last().extracting(Event::type).isEqualTo("done");
        assertThat(seen)
                .filteredOn(event -> event.type().equals("item"))
                .extracting(event -> event.data().path("candidate_id").asString())
                .doesNotHaveDuplicates()
                .hasSize(100);
    }

    private List<Event> cutAHundredTimes(String path, Random random) {
        var seen = new ArrayList<Event>();
        int cuts = 0;
        while (seen.isEmpty() || !seen.getLast().type().equals("done")) {
            long last = seen.isEmpty() ? 0 : seen.getLast().id();
            try (EventStream stream = recruiter.api().events(path, last)) {
                // One event at most between two cuts, and now and then none: there are more events than cuts asked for.
                int pieces = cuts < 100 ? random.nextInt(2) : Integer.MAX_VALUE;
                for (int i = 0; i < pieces; i++) {
                    var event = stream.next();
                    if (event.isEmpty()) {
                        break;
                    }
                    seen.add(event.get());
                }
            }
            cuts++;
        }
        assertThat(cuts).isGreaterThanOrEqualTo(100);
        return seen;
    }
}
