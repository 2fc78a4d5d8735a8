package dev.shortlist.bad_no_field_injection.feature;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class Injected {

    @Autowired
    @Nullable Object thing;
}
