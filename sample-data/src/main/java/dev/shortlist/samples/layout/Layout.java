package dev.shortlist.samples.layout;

import dev.shortlist.samples.sheet.Sheet;

/// A way to arrange the sections of a CV.
public interface Layout {

    Sheet arrange(Sections sections, boolean rightToLeft);

    default EntryForm form() {
        return EntryForm.TITLED;
    }

    /// Whether `pdf`, `docx` or `txt` can show it.
    default boolean suits(String format) {
        return true;
    }
}
