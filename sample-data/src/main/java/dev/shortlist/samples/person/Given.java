package dev.shortlist.samples.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists that the data may leave out.
final class Given {

    private Given() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
