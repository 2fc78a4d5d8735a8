package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.skill.SkillCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the words of a CV behind what was read from it: the parser's own evidence first, else the line that says it.
final class Quotes {

    private static final int LONGEST = 240;

    private final ReadCv cv;
    private final List<Line> lines;
    private final Map<String, Quote> bySkill = new HashMap<>();

    Quotes(ReadCv cv, SkillCatalogue catalogue) {
        this.cv = cv;
        this.lines = cv.sections().stream()
                // What was done weighs more as evidence than what was listed.
                .sorted((left, right) -> Boolean.compare(isWork(right), isWork(left)))
                .flatMap(section -> section.text().lines().map(text -> new Line(text.strip(), section.page())))
                .filter(line -> !line.text.isEmpty())
                .toList();
        for (var line : lines) {
            catalogue.find(line.text).forEach(mention -> bySkill.putIfAbsent(mention.skillId(), line.quote()));
        }
    }

    @Nullable Quote ofSkill(int index, @Nullable String id, String name) {
        var shown = id == null ? null : bySkill.get(id);
        if (shown == null) {
            shown = recorded("skills", index, "name");
        }
        return shown == null ? lineWith(name) : shown;
    }

    @Nullable Quote of(String list, int index, String field, @Nullable String text) {
        var recorded = recorded(list, index, field);
        return recorded == null && text != null ? lineWith(text) : recorded;
    }

    private @Nullable Quote recorded(String list, int index, String field) {
        for (var path : List.of(list + "[" + index + "]", list + "." + index)) {
            var evidence =
                    cv.evidence().getOrDefault(path + "." + field, cv.evidence().get(path));
            if (evidence != null && !evidence.quote().isBlank()) {
                return quote(evidence);
            }
        }
        return null;
    }

    private @Nullable Quote lineWith(String text) {
        var wanted = Normalizer.fold(text);
        if (wanted.isBlank()) {
            return null;
        }
        return lines.stream()
                .filter(line -> Normalizer.fold(line.text).contains(wanted))
                .findFirst()
                .map(Line::quote)
                .orElse(null);
    }

    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int lastSpace = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, lastSpace > LONGEST / 2 ? lastSpace : LONGEST) + "…";
    }

    private static Quote quote(Evidence evidence) {
        return new Quote(shortened(evidence.quote().strip()), evidence.page());
    }

    private static boolean isWork(CvSection section) {
        var name = section.name().toLowerCase(Locale.ROOT);
        return name.contains("experience") || name.contains("project");
    }

    private record Line(String text, int page) {

        Quote quote() {
            return new Quote(shortened(text), page);
        }
    }
}
