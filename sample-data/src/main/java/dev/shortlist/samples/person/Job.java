package dev.shortlist.samples.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job description.
public record Job(String language, String title, String company, List<String> facts, List<Part> parts) {

    public record Part(String heading, @Nullable String text, List<String> items) {

        public Part {
            items = Given.orEmpty(items);
        }
    }
}
