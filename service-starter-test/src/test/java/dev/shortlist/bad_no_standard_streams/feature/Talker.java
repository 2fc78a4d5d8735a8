package dev.shortlist.bad_no_standard_streams.feature;

import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class Talker {

    void talk() {
        System.out.println("talk");
    }
}
