package dev.shortlist.contracts.bad_events_are_sealed_families_of_records;

import dev.shortlist.contracts.event.Event;
import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class Happened implements Event {

    @Override
    public String key() {
        return "";
    }
}
