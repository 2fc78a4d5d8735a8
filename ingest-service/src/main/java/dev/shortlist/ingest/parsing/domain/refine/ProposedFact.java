package dev.shortlist.ingest.parsing.domain.refine;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a model says that a CV says, with the words that are to prove it; `fields` as in [Kind], absent ones are null.
public record ProposedFact(String kind, String quote, Map<String, String> fields) {

    public ProposedFact {
        fields = Map.copyOf(fields);
    }

    @Nullable String get(String field) {
        var value = fields.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    Optional<Kind> known() {
        for (Kind each : Kind.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// The kinds of facts. Those without fields of their own have a `value`.
    public enum Kind {
        NAME,
        EMAIL,
        PHONE,
        LOCATION,
        LINK,
        SUMMARY,
        EXPERIENCE,
        EDUCATION,
        SKILL,
        LANGUAGE,
        CERTIFICATION,
        PROJECT,
        ACHIEVEMENT
    }
}
