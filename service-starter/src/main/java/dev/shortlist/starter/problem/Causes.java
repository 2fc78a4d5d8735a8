package dev.shortlist.starter.problem;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The exceptions behind an exception, outermost first.
final class Causes {

    // A chain longer than this is a circle.
    private static final int DEPTH = 20;

    private Causes() {}

    static Stream<Throwable> of(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEPTH);
    }

    static <T> @Nullable T first(Class<T> type, Throwable thrown) {
        return of(thrown).filter(type::isInstance).map(type::cast).findFirst().orElse(null);
    }
}
