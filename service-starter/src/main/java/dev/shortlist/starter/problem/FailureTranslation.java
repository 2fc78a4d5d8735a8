package dev.shortlist.starter.problem;

import dev.shortlist.contracts.failure.Failure;
import org.jspecify.annotations.Nullable;

/// Our own failures, also those that a record's constructor threw while its JSON was read.
final class FailureTranslation implements Translation {

    @Override
    public @Nullable Answer translate(Throwable thrown) {
        if (thrown instanceof WrongType wrong) {
            return Answer.field(400, wrong.field(), "has the wrong type");
        }
        var failure = Causes.first(Failure.class, thrown);
        return failure == null ? null : Answer.of(failure);
    }
}
