package dev.shortlist.samples.sheet;

import java.util.List;

/// A piece of a document, whatever the format.
public sealed interface Block {

    record Name(String text) implements Block {}

    record Headline(String text) implements Block {}

    /// Short facts that share a line where it is wide enough.
    record Facts(List<String> facts) implements Block {}

    record Heading(String text) implements Block {}

    record Text(String text) implements Block {}

    record Labelled(String label, String text) implements Block {}

    record Item(String text) implements Block {}

    /// A position or a study.
    record Entry(String title, String place, String period, List<String> items) implements Block {}

    /// Text in the color of the paper.
    record Hidden(String text) implements Block {}
}
