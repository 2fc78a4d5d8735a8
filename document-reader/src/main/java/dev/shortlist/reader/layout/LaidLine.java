package dev.shortlist.reader.layout;

import java.util.List;

/// A line in logical order; its words' boxes are in the frame of its turn.
public record LaidLine(
        String text,
        List<LaidWord> words,
        int turn,
        float left,
        float top,
        float right,
        float bottom,
        float size,
        boolean bold,
        int region) {

    /// A word's span in the line and its extent.
    public record LaidWord(int start, int end, float left, float top, float right, float bottom) {}
}
