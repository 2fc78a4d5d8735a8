package dev.shortlist.ingest.parsing.domain.text;

import java.util.Map;

/// A value that was read, with the proof of each of its fields; the value itself has the empty key.
public record Read<T>(T value, Map<String, Span> proof) {

    public Read {
        proof = Map.copyOf(proof);
    }

    public static <T> Read<T> of(T value, Span span) {
        return new Read<>(value, Map.of("", span));
    }

    /// The proof of the value itself.
    public Span span() {
        var whole = proof.get("");
        return whole != null ? whole : proof.values().stream().reduce(Span::to).orElseThrow();
    }
}
