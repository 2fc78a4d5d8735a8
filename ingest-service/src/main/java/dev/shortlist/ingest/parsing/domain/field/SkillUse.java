package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.ingest.parsing.domain.history.Position;
import dev.shortlist.language.date.Months;
import dev.shortlist.language.date.YearMonthSpan;
import dev.shortlist.language.skill.Mention;
import dev.shortlist.language.skill.SkillCatalogue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long and until when each skill was used: the periods of the positions that speak of it, overlaps once.
final class SkillUse {

    /// Months of use and the last month of it.
    record Use(int months, YearMonth last) {}

    private final Map<String, Use> uses;

    private SkillUse(Map<String, Use> uses) {
        this.uses = uses;
    }

    static SkillUse of(List<Position> positions, SkillCatalogue catalogue, YearMonth reference) {
        var periods = new HashMap<String, List<YearMonthSpan>>();
        for (Position position : positions) {
            var period = position.period();
            if (period != null && period.isPeriod()) {
                position.lines().stream()
                        .flatMap(line -> catalogue.find(line.text()).stream()
                                .filter(mention -> !position.isCompany(line.start() + mention.start()))
                                .map(Mention::skillId))
                        .distinct()
                        .forEach(id -> periods.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(period));
            }
        }
        var uses = new HashMap<String, Use>();
        periods.forEach((id, spans) -> {
            int months = Months.covered(spans, reference);
            if (months > 0) {
                uses.put(id, new Use(months, last(spans, reference)));
            }
        });
        return new SkillUse(uses);
    }

    @Nullable Use of(String id) {
        return uses.get(id);
    }

    private static YearMonth last(List<YearMonthSpan> spans, YearMonth reference) {
        return spans.stream()
                .map(span -> span.current() || span.end() == null ? reference : span.end())
                .max(YearMonth::compareTo)
                .orElse(reference);
    }
}
