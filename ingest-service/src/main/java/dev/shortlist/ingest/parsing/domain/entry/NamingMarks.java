package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Takes the bullets off lines that name entries: every line with such a bullet does, and none of them stands directly
/// above another.
public final class NamingMarks {

    private NamingMarks() {}

    public static List<TextLine> off(List<TextLine> lines, Predicate<TextLine> names) {
        var marks = marks(lines, names);
        return lines.stream()
                .map(line -> marks.contains(mark(line))
                        ? new TextLine(line.line(), false, line.body(), line.pieces())
                        : line)
                .toList();
    }

    private static Set<Integer> marks(List<TextLine> lines, Predicate<TextLine> names) {
        var naming = new HashSet<Integer>();
        var others = new HashSet<Integer>();
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).bullet())
                .forEach(i -> (isNaming(lines, i, names) ? naming : others).add(mark(lines.get(i))));
        naming.removeAll(others);
        return naming;
    }

    private static boolean isNaming(List<TextLine> lines, int at, Predicate<TextLine> names) {
        boolean goesOn = at + 1 < lines.size() && mark(lines.get(at + 1)) != mark(lines.get(at));
        return goesOn && names.test(lines.get(at));
    }

    /// The first sign of a line with a bullet, any number being one; 0 for other lines.
    private static int mark(TextLine line) {
        int sign = line.bullet() ? line.line().text().strip().codePointAt(0) : 0;
        return Character.isDigit(sign) ? '1' : sign;
    }
}
