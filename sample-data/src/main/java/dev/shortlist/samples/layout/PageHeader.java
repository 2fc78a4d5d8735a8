package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;
import java.util.List;

/// Name and headline at the head of the page, how to reach the person at its foot.
record PageHeader() implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        return new Sheet(
                Frame.RUNNING,
                rightToLeft,
                cv.title(),
                List.of(),
                join(
                        cv.summary(),
                        cv.experience(),
                        cv.education(),
                        cv.skills(),
                        cv.certifications(),
                        cv.languages(),
                        cv.more()),
                cv.contact());
    }

    @Override
    public boolean suits(String format) {
        return !format.equals("txt");
    }
}
