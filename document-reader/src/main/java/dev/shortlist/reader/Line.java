package dev.shortlist.reader;

import org.jspecify.annotations.Nullable;

/// One visible line; `[start,end)` is its span in the document's text, `region` the column, table, header or box it
/// came from.
///
/// The box is known for PDF only, a font size of 0 is unknown.
public record Line(
        String text,
        int page,
        int start,
        int end,
        @Nullable Box box,
        float fontSize,
        boolean bold,
        int region,
        boolean heading) {}
