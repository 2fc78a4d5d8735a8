package dev.shortlist.ingest.parsing.domain;

import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/// The date as of which a CV speaks: the one that it states, else the day it was received.
final class ReferenceDate {

    private static final Pattern STATED = Pattern.compile(
            "(?iu)(?:last\\s+)?updated|last\\s+revised|as\\s+of\\s|mise?\\s+à\\s+jour|\\bstand\\s*:|(?:آخر|تاريخ)\\s+تحديث|تاريخ\\s+التحديث");
    private static final int SHORT = 8;

    private ReferenceDate() {}

    static LocalDate of(List<TextLine> lines, Lexicon lexicon, LocalDate receivedOn) {
        return lines.stream()
                .filter(line -> line.body().words() <= SHORT
                        && STATED.matcher(line.text()).find())
                .flatMap(line -> lexicon.dates().spans(line.text()).stream())
                .filter(span -> span.start() != null && !span.isPeriod() && !span.yearOnly())
                .map(span -> endOf(span.start(), receivedOn))
                .findFirst()
                .orElse(receivedOn);
    }

    private static LocalDate endOf(YearMonth month, LocalDate receivedOn) {
        return month.equals(YearMonth.from(receivedOn)) ? receivedOn : month.atEndOfMonth();
    }
}
