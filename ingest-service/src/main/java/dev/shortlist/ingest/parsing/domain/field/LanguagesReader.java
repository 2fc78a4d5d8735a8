package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.ingest.parsing.domain.section.Part;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.lexicon.Section;
import dev.shortlist.language.lexicon.Spoken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads spoken languages and levels; without a section of their own, only where the skills name a language with a
/// level.
public final class LanguagesReader {

    private static final Pattern LABEL = Pattern.compile("(?iu)^(?:languages?|اللغات|لغات|langues|sprachen)\\s*[:：-]");

    private final Lexicon lexicon;

    public LanguagesReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public List<Read<LanguageSkill>> read(Parts parts) {
        var found = new LinkedHashMap<String, Read<LanguageSkill>>();
        for (Part part : parts.of(Section.LANGUAGES)) {
            add(part.lines(), found);
        }
        if (found.isEmpty()) {
            for (TextLine line : parts.lines(Section.SKILLS, Section.CONTACT, Section.SUMMARY)) {
                boolean labelled = LABEL.matcher(line.text()).find();
                spoken(line).stream()
                        .filter(spoken -> labelled
                                || (spoken.level() != null && line.body().words() <= 8))
                        .forEach(spoken -> found.putIfAbsent(spoken.language(), read(spoken, line, spoken.level())));
            }
        }
        return List.copyOf(found.values());
    }

    /// A level may stand on the line after its language.
    private void add(List<TextLine> lines, Map<String, Read<LanguageSkill>> found) {
        var waiting = new ArrayList<String>();
        for (TextLine line : lines) {
            var spoken = spoken(line);
            if (spoken.isEmpty()) {
                addLevels(line, waiting, found);
                waiting.clear();
                continue;
            }
            waiting.clear();
            for (Spoken one : spoken) {
                found.putIfAbsent(one.language(), read(one, line, one.level()));
                if (one.level() == null) {
                    waiting.add(one.language());
                }
            }
        }
    }

    private void addLevels(TextLine line, List<String> waiting, Map<String, Read<LanguageSkill>> found) {
        for (int i = 0; i < Math.min(waiting.size(), line.pieces().size()); i++) {
            var level = lexicon.languages().level(line.pieces().get(i).text());
            var language = waiting.get(i);
            level.ifPresent(value -> found.computeIfPresent(
                    language, (name, read) -> Read.of(new LanguageSkill(name, value), read.span())));
        }
    }

    private List<Spoken> spoken(TextLine line) {
        return lexicon.languages().find(line.text());
    }

    private static Read<LanguageSkill> read(Spoken spoken, TextLine line, @Nullable String level) {
        var span = new Span(line.start() + spoken.start(), line.start() + spoken.end(), level == null ? 0.85 : 0.95);
        return Read.of(new LanguageSkill(spoken.language(), level), span);
    }
}
