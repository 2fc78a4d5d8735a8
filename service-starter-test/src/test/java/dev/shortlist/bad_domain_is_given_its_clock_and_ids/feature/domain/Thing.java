package dev.shortlist.bad_domain_is_given_its_clock_and_ids.feature.domain;

import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class Thing {

    UUID id() {
        return UUID.randomUUID();
    }
}
