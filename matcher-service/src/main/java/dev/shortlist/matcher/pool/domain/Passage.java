package dev.shortlist.matcher.pool.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A piece of a CV to be found by meaning: `meaning` is embedded, `quote` is what the CV says.
public record Passage(UUID id, UUID cvId, UUID candidateId, String section, int position, String meaning, Quote quote) {

    /// The same place in the same CV has the same id in every version, so that writing twice leaves one.
    static Passage of(UUID cvId, UUID candidateId, String section, int position, String meaning, Quote quote) {
        var place = cvId + "/" + section + "/" + position;
        var id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        return new Passage(id, cvId, candidateId, section, position, meaning, quote);
    }
}
