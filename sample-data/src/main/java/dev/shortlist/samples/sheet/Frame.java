package dev.shortlist.samples.sheet;

/// Where the parts of a sheet lie.
public enum Frame {
    ONE_COLUMN,
    /// `side` on the left, physically.
    SIDE_LEFT,
    SIDE_RIGHT,
    /// `main` and `side` are columns of much the same width; `main` is where reading starts.
    COLUMNS,
    /// One table for all; periods in a column of their own.
    GRID,
    /// `head` and `foot` in the margins of the page.
    RUNNING,
    /// `side` in a floating text box.
    BOXED,
    /// Two columns: headings and periods as labels, what they label beside them.
    LABELS
}
