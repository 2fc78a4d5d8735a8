package dev.shortlist.ingest.parsing.domain.refine;

import dev.shortlist.ingest.parsing.domain.refine.ProposedFact.Kind;
import dev.shortlist.ingest.parsing.domain.text.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fact in the CV's own words, and where they stand.
record ProvenFact(Kind kind, Map<String, String> fields, Span span) {

    ProvenFact {
        fields = Map.copyOf(fields);
    }

    @Nullable String get(String field) {
        return fields.get(field);
    }

    String value() {
        return fields.getOrDefault("value", "");
    }
}
