package dev.shortlist.matcher.search.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.failure.Invalid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a candidate must be, exactly. Each list of skills is met by any one of its members.
public record Filters(
        List<List<String>> skills,
        @Nullable Double minYears,
        @Nullable String language,
        @Nullable String location,
        @Nullable String email,
        @Nullable String phone,
        @Nullable UUID id) {

    private static final int FEWEST_DIGITS = 4;

    public Filters {
        skills = Lists.orEmpty(skills);
        if (minYears != null && !(minYears >= 0)) {
            throw new Invalid("min_years", "must not be negative");
        }
        if (phone != null && phone.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            throw new Invalid("phone", "must hold at least " + FEWEST_DIGITS + " digits");
        }
    }
}
