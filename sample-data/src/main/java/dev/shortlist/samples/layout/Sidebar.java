package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;
import java.util.List;

/// A narrow shaded column for contact, skills and languages beside the career.
record Sidebar(boolean left) implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        return new Sheet(
                left ? Frame.SIDE_LEFT : Frame.SIDE_RIGHT,
                rightToLeft,
                cv.title(),
                join(cv.contactList(), cv.skillList(), cv.languages()),
                join(cv.summary(), cv.experience(), cv.education(), cv.certifications(), cv.more()),
                List.of());
    }

    @Override
    public boolean suits(String format) {
        return !format.equals("txt");
    }
}
