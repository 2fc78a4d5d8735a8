package dev.shortlist.samples.layout;

import static dev.shortlist.samples.layout.Layouts.join;

import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;

/// One column in the order that the person likes; what differs is how entries are set.
record Plain(EntryForm form) implements Layout {

    @Override
    public Sheet arrange(Sections cv, boolean rightToLeft) {
        return new Sheet(Frame.ONE_COLUMN, rightToLeft, join(cv.title(), cv.contact()), cv.inOrder());
    }
}
