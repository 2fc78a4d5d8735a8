package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;

/// Everything under everything else.
record OneColumn(boolean skillsFirst) implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        var body = skillsFirst
                ? join(cv.summary(), cv.skills(), cv.experience(), cv.education())
                : join(cv.summary(), cv.experience(), cv.education(), cv.skills());
        return new Sheet(
                Frame.ONE_COLUMN,
                rightToLeft,
                join(cv.title(), cv.contact()),
                join(body, cv.certifications(), cv.languages(), cv.more()));
    }
}
