package dev.shortlist.starter.problem;

import dev.shortlist.contracts.ErrorCode;
import java.util.List;
import java.util.Objects;

/// Says what to answer for any exception. What nobody knows is ours to repair and tells the client nothing but that.
final class Problems {

    private static final Answer INTERNAL = Answer.of(
            ErrorCode.INTERNAL,
            "Internal error",
            "Something went wrong on our side; the trace id helps to find it",
            "Repeat the call; if it fails again, report the trace id");

    // The first that knows an exception wins: our own failures may be wrapped in the framework's.
    private static final List<Translation> TRANSLATIONS = List.of(
            new FailureTranslation(),
            new ConstraintTranslation(),
            new InputTranslation(),
            new Collisions(),
            new Outages(),
            new WebTranslation());

    private Problems() {}

    static Answer answerTo(Throwable thrown) {
        return TRANSLATIONS.stream()
                .map(translation -> translation.translate(thrown))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(INTERNAL);
    }
}
