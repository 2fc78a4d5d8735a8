package dev.shortlist.reader;

import org.jspecify.annotations.Nullable;

/// One visible line; `[start,end)` is its span in the document's text, `region` the column, table, header or box it
/// came from.
///
/// The box is known for PDF only, a font size of 0 is unknown. A running line stands in the head or foot of pages and
/// is
/// no part of the flow; such lines come last.
public record Line(
        String text,
        int page,
        int start,
        int end,
        @Nullable Box box,
        float fontSize,
        boolean bold,
        int region,
        boolean heading,
        boolean running) {}
