package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.ingest.parsing.domain.entry.BodyItems;
import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.history.Position;
import dev.shortlist.ingest.parsing.domain.section.Part;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.language.lexicon.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// Collects results: what the CV lists as achievements, and lines of positions that give a number.
public final class AchievementsReader {

    private final BodyItems bodies;

    public AchievementsReader(Lexicon lexicon) {
        this.bodies = new BodyItems(new Dates(lexicon.dates()));
    }

    public List<Read<String>> read(Parts parts, List<Position> positions) {
        var found = new LinkedHashMap<String, Span>();
        for (Position position : positions) {
            var lines = position.experience().achievements();
            for (int i = 0; i < lines.size(); i++) {
                if (Results.hasNumber(lines.get(i))) {
                    found.putIfAbsent(
                            lines.get(i),
                            Objects.requireNonNull(position.proof().get(".achievements[" + i + "]")));
                }
            }
        }
        for (Part part : parts.of(Section.ACHIEVEMENTS)) {
            bodies.read(part.lines()).forEach(item -> found.putIfAbsent(item.text(), item.span()));
        }
        return found.entrySet().stream()
                .map(entry -> Read.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
