package dev.shortlist.bad_domain_is_given_its_clock_and_ids.feature.domain;

import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class OtherThing {

    YearMonth month() {
        return YearMonth.now(ZoneOffset.UTC);
    }
}
