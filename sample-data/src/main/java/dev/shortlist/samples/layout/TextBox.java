package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;
import java.util.List;

/// Contact, skills and languages in a text box that floats beside the career.
record TextBox() implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        return new Sheet(
                Frame.BOXED,
                rightToLeft,
                cv.title(),
                join(cv.contactList(), cv.skillList(), cv.languages()),
                join(cv.summary(), cv.experience(), cv.education(), cv.certifications(), cv.more()),
                List.of());
    }

    @Override
    public boolean suits(String format) {
        return format.equals("docx");
    }
}
