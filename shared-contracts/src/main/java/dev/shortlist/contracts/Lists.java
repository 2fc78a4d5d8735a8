package dev.shortlist.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists on the wire are never null in Java: one that is missing in an older or a foreign message reads as empty.
public final class Lists {

    private Lists() {}

    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
