package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;
import java.util.List;

/// One column with a margin in which periods and labels stand; `form` says whether a line runs down beside it.
record Margined(EntryForm form, boolean labelled) implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        return new Sheet(
                labelled ? Frame.LABELS : Frame.ONE_COLUMN,
                rightToLeft,
                cv.title(),
                List.of(),
                join(labelled ? cv.contactList() : cv.contact(), cv.inOrder()),
                List.of());
    }

    @Override
    public boolean suits(String format) {
        return !labelled || !format.equals("txt");
    }
}
