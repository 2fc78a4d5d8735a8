package dev.shortlist.samples.sheet;

import org.jspecify.annotations.Nullable;

/// The finer points of a look. `page` is the line under each page, with `{n}` and `{m}`; `hyphenated` breaks long words
/// at the end of a line.
public record Finish(
        HeadingForm heading,
        boolean centered,
        String bullet,
        @Nullable String page,
        Letters letters,
        boolean hyphenated) {

    public static final Finish PLAIN = new Finish(HeadingForm.RULED, false, "•", null, Letters.SHAPED, false);

    public enum HeadingForm {
        /// Over a line in the accent color.
        RULED,
        BOLD,
        /// Small capitals over a black line.
        CAPITALS,
        /// White on the accent color.
        BANNER
    }

    /// How a PDF stores Arabic.
    public enum Letters {
        /// As it stands on paper, each letter in the form that it has there.
        SHAPED,
        /// As it stands on paper, as letters without form.
        PLAIN,
        /// In the order of reading.
        LOGICAL
    }
}
