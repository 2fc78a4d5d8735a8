package dev.shortlist.samples.sheet;

import org.jspecify.annotations.Nullable;

/// How a file looks: `font` by family, `accent` as six hex digits, `dates` as the months of the wording are called or
/// `numeric`, `headings` as the number of the alternative, `charset` of a text file.
public record Look(
        String font,
        String accent,
        String dates,
        int headings,
        boolean companyFirst,
        @Nullable String charset,
        @Nullable Finish finish) {

    public Finish finished() {
        return finish == null ? Finish.PLAIN : finish;
    }
}
