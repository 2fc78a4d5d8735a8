package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;
import java.util.List;

/// Two columns of much the same width under a common head.
record TwoColumns() implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        return new Sheet(
                Frame.COLUMNS,
                rightToLeft,
                join(cv.title(), cv.contact()),
                join(cv.summary(), cv.skills(), cv.education(), cv.certifications(), cv.languages(), cv.more()),
                cv.experience(),
                List.of());
    }

    @Override
    public boolean suits(String format) {
        return !format.equals("txt");
    }
}
