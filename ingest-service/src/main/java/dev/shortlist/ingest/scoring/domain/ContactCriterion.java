package dev.shortlist.ingest.scoring.domain;

import dev.shortlist.contracts.cv.PersonalInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a recruiter can tell whose CV it is and reach that person.
final class ContactCriterion {

    private ContactCriterion() {}

    static List<Check> checks(PersonalInfo person) {
        return List.of(
                given(person.name(), 30, "Put your full name at the top"),
                given(person.email(), 30, "Add an e-mail address"),
                given(person.phone(), 20, "Add a phone number"),
                given(person.location(), 10, "Add the city and country that you live in"),
                given(first(person.links()), 10, "Add a link to a profile or portfolio"));
    }

    private static Check given(@Nullable String value, int possible, String task) {
        boolean met = value != null && !value.isBlank();
        return Check.of(met, possible, String.valueOf(value), task);
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }
}
