package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;
import java.util.List;

/// A designer's page: a portrait and contact with icons in a shaded column, much air.
record Designed() implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        return new Sheet(
                rightToLeft ? Frame.SIDE_RIGHT : Frame.SIDE_LEFT,
                rightToLeft,
                cv.title(),
                join(cv.contactList(), cv.skillList(), cv.languages(), cv.certifications()),
                join(cv.summary(), cv.experience(), cv.education(), cv.more()),
                List.of());
    }

    @Override
    public boolean suits(String format) {
        return !format.equals("txt");
    }
}
