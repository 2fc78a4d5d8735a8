package dev.shortlist.samples.layout;

/// How positions and studies are set.
public enum EntryForm {
    /// Title and period on one line, the place below.
    TITLED,
    /// Employer and city above, title and period below.
    HARVARD,
    /// The period in the margin.
    MARGIN,
    /// The period in the margin, beside a line that runs down.
    TIMELINE,
    /// Each fact after its label.
    LABELLED,
    /// All in one line.
    ONE_LINE,
    /// One line and nothing below it.
    BRIEF
}
