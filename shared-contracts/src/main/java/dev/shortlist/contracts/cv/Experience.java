package dev.shortlist.contracts.cv;

import dev.shortlist.contracts.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One position. `start` and `end` are `yyyy-MM` or `yyyy`; no `end` means that it goes on. `job` repeats `title` for
/// older clients.
public record Experience(
        @Nullable String title,
        @Nullable String job,
        @Nullable String company,
        @Nullable String location,
        @Nullable String start,
        @Nullable String end,
        @Nullable String period,
        List<String> achievements) {

    public Experience {
        achievements = Lists.orEmpty(achievements);
    }
}
