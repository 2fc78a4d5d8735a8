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

    /// A line with something at its start and something at its end.
    record Split(String start, String end, Face face) implements Block {}

    record Styled(String text, Face face) implements Block {}

    /// Blocks beside something short; `line` runs down between them.
    record Beside(String margin, List<Block> blocks, boolean line) implements Block {}

    /// A skill with a bar, `of` five.
    record Rated(String text, int of) implements Block {}

    /// A fact after a symbol.
    record Marked(Icon icon, String text) implements Block {}

    record Photo(String text) implements Block {}

    record Rule() implements Block {}

    /// Text that only a machine sees.
    record Concealed(Concealment how, String text) implements Block {}
}
