package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;

/// One table; the periods have a column of their own.
record Table() implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        return new Sheet(
                Frame.GRID,
                rightToLeft,
                join(cv.title(), cv.contact()),
                join(
                        cv.summary(),
                        cv.experience(),
                        cv.education(),
                        cv.skills(),
                        cv.certifications(),
                        cv.languages(),
                        cv.more()));
    }

    @Override
    public boolean suits(String format) {
        return !format.equals("txt");
    }
}
