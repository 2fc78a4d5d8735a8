package dev.shortlist.samples;

import dev.shortlist.samples.data.Data;
import dev.shortlist.samples.sheet.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which files there are, and how each looks. The ending of `file` is its format.
record Catalogue(List<CvFile> cvs, List<JobFile> jobs) {

    /// `hidden` is text that only a machine sees.
    record CvFile(
            String file,
            String person,
            String layout,
            Look look,
            @Nullable String hidden) {}

    record JobFile(String file, String job, Look look) {}

    static Catalogue standard() {
        return Data.read("catalogue.yaml", Catalogue.class);
    }
}
