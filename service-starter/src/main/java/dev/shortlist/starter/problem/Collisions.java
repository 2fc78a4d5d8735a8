package dev.shortlist.starter.problem;

import dev.shortlist.contracts.failure.Conflict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two callers changed the same thing at the same time and the database let one win.
final class Collisions implements Translation {

    private static final Set<String> TYPES = Set.of(
            "org.springframework.dao.DuplicateKeyException",
            "org.springframework.dao.OptimisticLockingFailureException",
            "org.springframework.dao.CannotAcquireLockException");

    @Override
    public @Nullable Answer translate(Throwable thrown) {
        return Causes.of(thrown)
                        .anyMatch(cause -> TYPES.contains(cause.getClass().getName()))
                ? Answer.of(
                        new Conflict("Changed meanwhile", "Somebody else changed this at the same time; read it again"))
                : null;
    }
}
