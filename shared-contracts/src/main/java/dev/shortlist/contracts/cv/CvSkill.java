package dev.shortlist.contracts.cv;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A skill as the CV names it; `id` when the catalogue knows it, `months` of use and the last month of use where the
/// text dates them.
public record CvSkill(
        String name,
        @Nullable String id,
        @Nullable Integer months,
        @Nullable YearMonth lastUsed) {}
