package dev.shortlist.samples;

import dev.shortlist.samples.person.Person;
import dev.shortlist.samples.person.Person.Spoken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a CV says, for whoever measures reading.
record Truth(
        String file,
        String language,
        String name,
        String email,
        String phone,
        List<Position> experience,
        List<Person.Study> education,
        List<String> skills,
        List<Spoken> languages) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    record Position(
            String title,
            String company,
            String start,
            @Nullable String end) {}

    static String line(String file, Person person) {
        return JSON.writeValueAsString(new Truth(
                file,
                person.language(),
                person.name(),
                person.contact().email(),
                person.contact().phone(),
                person.experience().stream()
                        .map(at -> new Position(at.title(), at.company(), at.start(), at.end()))
                        .toList(),
                person.education(),
                person.skills().stream()
                        .flatMap(group -> group.skills().stream())
                        .toList(),
                person.languages()));
    }
}
