package dev.shortlist.bad_skipping.feature;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class Skipper {

    @EnabledOnOs(OS.AIX)
    void hardly_ever_runs() {}
}
