package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;

/// What the person can do comes first, with what came of it; the history is a list of short lines.
record Functional() implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        return new Sheet(
                Frame.ONE_COLUMN,
                rightToLeft,
                join(cv.title(), cv.contact()),
                join(
                        cv.summary(),
                        cv.skills(),
                        cv.experience(),
                        cv.education(),
                        cv.languages(),
                        cv.certifications(),
                        cv.more()));
    }

    @Override
    public EntryForm form() {
        return EntryForm.BRIEF;
    }
}
