package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.Normalizer;
import org.jspecify.annotations.Nullable;

/// A sentence of a job description and the part it stands in; `part` is null before the first heading.
record Clause(String text, @Nullable Part part) {

    String folded() {
        return Normalizer.fold(text);
    }

    boolean isAboutCompany() {
        return part == Part.ABOUT;
    }

    /// Whether all of it is only wished for, or not even that.
    boolean isOptional() {
        var folded = folded();
        boolean optional = Cue.PREFERRED.isIn(folded) || Cue.NOT_ASKED.isIn(folded);
        return optional || (part == Part.PREFERRED && !Cue.REQUIRED.isIn(folded));
    }
}
