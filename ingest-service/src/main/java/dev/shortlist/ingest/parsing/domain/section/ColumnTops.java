package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks at how a column begins whose first line is no heading.
record ColumnTops(List<TextLine> lines) {

    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S+\\.\\w");
    private static final int LINES_OF_A_TOP = 3;
    private static final int WORDS_OF_PROSE = 7;

    ColumnTops {
        lines = List.copyOf(lines);
    }

    /// After a sidebar that comes first in the file, the name stands on top of the main column.
    boolean hasName(TextLine first, HeadingLook look) {
        return top(first).anyMatch(look::exceeds)
                || ADDRESS.matcher(first.text()).find();
    }

    /// A column may begin with a paragraph about the person, its heading left out.
    boolean isProse(TextLine first) {
        long prose = top(first)
                .filter(line -> line.body().words() >= WORDS_OF_PROSE && !line.bullet())
                .count();
        return prose == LINES_OF_A_TOP;
    }

    boolean isFirst(TextLine line) {
        int at = lines.indexOf(line);
        return at > 0 && lines.get(at - 1).line().region() != line.line().region();
    }

    /// Whether a line of plain text has a blank line above and below it, where not every line has.
    boolean isAlone(TextLine line) {
        int at = lines.indexOf(line);
        return line.line().box() == null
                && isFirst(line)
                && at + 1 < lines.size()
                && isFirst(lines.get(at + 1))
                && blocks() * 3 < lines.size() * 2L;
    }

    private long blocks() {
        return lines.stream().map(line -> line.line().region()).distinct().count();
    }

    private Stream<TextLine> top(TextLine first) {
        return lines.stream()
                .skip(lines.indexOf(first))
                .limit(LINES_OF_A_TOP)
                .filter(line -> line.line().region() == first.line().region());
    }
}
