package dev.shortlist.samples.wording;

import java.util.List;
import java.util.Map;

/// The words of one language that a CV is held together with. Lists of headings are alternatives.
public record Wording(
        Map<String, List<String>> headings,
        Map<String, List<String>> months,
        String present,
        Map<String, String> levels,
        Map<String, String> languages) {

    /// A name for the section, and no gap where there are fewer names than asked for.
    String heading(String section, int variant) {
        var names = headings.getOrDefault(section, List.of());
        return names.get(variant % names.size());
    }

    String spoken(String language) {
        return languages.getOrDefault(language, language);
    }

    String level(String level) {
        return levels.getOrDefault(level, level);
    }
}
