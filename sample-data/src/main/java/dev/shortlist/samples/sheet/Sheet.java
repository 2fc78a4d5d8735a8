package dev.shortlist.samples.sheet;

import java.util.List;
import java.util.stream.Stream;

/// A document without a format yet.
public record Sheet(
        Frame frame, boolean rightToLeft, List<Block> head, List<Block> side, List<Block> main, List<Block> foot) {

    public Sheet(Frame frame, boolean rightToLeft, List<Block> head, List<Block> main) {
        this(frame, rightToLeft, head, List.of(), main, List.of());
    }

    /// The blocks one after the other.
    public List<Block> all() {
        return Stream.of(head, main, side, foot).flatMap(List::stream).toList();
    }

    /// The same with something more at the end.
    public Sheet with(Block last) {
        return new Sheet(
                frame,
                rightToLeft,
                head,
                side,
                Stream.concat(main.stream(), Stream.of(last)).toList(),
                foot);
    }
}
