package dev.shortlist.samples.invent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a person is called.
public record Naming(boolean female, Words first, List<Words> middle, Words last) {

    public String in(String language) {
        return Stream.of(List.of(first), middle, List.of(last))
                .flatMap(List::stream)
                .map(part -> part.in(language))
                .collect(Collectors.joining(" "));
    }

    public boolean isArabic() {
        return first.speaks("ar");
    }
}
