package dev.shortlist.reader.pdf.paint;

import dev.shortlist.reader.layout.Glyph;

/// A glyph as it was painted: when, where its middle is on the page, in which inks, and whether it paints at all.
public record Mark(
        Glyph glyph,
        int order,
        float x,
        float y,
        float height,
        int ink,
        int edge,
        float alpha,
        boolean paints,
        Rectangle clip) {}
