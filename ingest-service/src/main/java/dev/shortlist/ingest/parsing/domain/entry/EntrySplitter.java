package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Divides the lines of a part into entries, each around the line that dates it.
///
/// The first entry shows how many lines stand above the date; the others follow it.
public final class EntrySplitter {

    private static final int MOST_LINES_ABOVE = 3;
    private static final int MOST_LINES_BELOW = 4;
    private static final int MOST_WORDS = 12;

    private final Anchors anchors;
    private final HeaderForm form;

    public EntrySplitter(Anchors anchors, HeaderForm form) {
        this.anchors = anchors;
        this.form = form;
    }

    public List<Entry> split(List<TextLine> lines) {
        var dated = anchors.find(lines);
        if (dated.isEmpty()) {
            return List.of();
        }
        int lead = Math.max(opened(lines, 0, dated.getFirst()), above(lines, 0, dated.getFirst(), MOST_LINES_ABOVE));
        var starts = new ArrayList<Integer>();
        starts.add(dated.getFirst() - lead);
        for (int i = 1; i < dated.size(); i++) {
            int floor = dated.get(i - 1) + 1;
            int above = above(lines, floor, dated.get(i), wanted(lines, floor, dated.get(i), lead));
            starts.add(dated.get(i) - Math.max(opened(lines, floor, dated.get(i)), above));
        }
        return IntStream.range(0, dated.size())
                .mapToObj(i -> {
                    int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
                    return entry(lines, starts.get(i), dated.get(i), end);
                })
                .toList();
    }

    /// As many lines as the first entry has above its date; more only where the look says so.
    private int wanted(List<TextLine> lines, int floor, int anchor, int lead) {
        if (lines.get(anchor).bullet()) {
            return Math.max(1, lead);
        }
        IntPredicate plainBody = i -> !lines.get(i).line().bold() && !form.allows(lines.get(i));
        boolean hasBody = IntStream.range(floor, anchor).anyMatch(plainBody);
        int loud = 0;
        while (hasBody
                && anchor - 1 - loud >= floor
                && lines.get(anchor - 1 - loud).line().bold()) {
            loud++;
        }
        return Math.max(lead, Math.min(loud, 1));
    }

    /// In plain text a blank line begins an entry: how many lines it has from there to its date, 0 where none does.
    private static int opened(List<TextLine> lines, int floor, int anchor) {
        int at = anchor;
        while (at > floor && anchor - at < MOST_LINES_ABOVE && isBlock(lines.get(at - 1), lines.get(at))) {
            at--;
        }
        boolean opens = lines.get(anchor).line().box() == null
                && lines.getFirst().line().region() != lines.getLast().line().region()
                && (at == 0 || !isBlock(lines.get(at - 1), lines.get(at)));
        boolean named = lines.subList(at, anchor).stream()
                .noneMatch(line -> line.bullet()
                        || Words.endsSentence(line.text())
                        || line.body().words() > MOST_WORDS);
        return opens && named ? anchor - at : 0;
    }

    private static boolean isBlock(TextLine one, TextLine next) {
        return one.line().region() == next.line().region();
    }

    private int above(List<TextLine> lines, int floor, int anchor, int most) {
        int count = 0;
        while (count < most) {
            int at = anchor - 1 - count;
            if (at < floor || !form.allows(lines.get(at)) || wrapped(lines, floor, at)) {
                break;
            }
            count++;
        }
        return count;
    }

    /// Whether a line goes on with the bullet or paragraph before it.
    private boolean wrapped(List<TextLine> lines, int floor, int at) {
        if (at <= floor) {
            return false;
        }
        var line = lines.get(at);
        var before = lines.get(at - 1);
        if (form.isLabelled(line) || (line.line().bold() && !before.line().bold())) {
            return false;
        }
        boolean inBody = before.bullet() || !form.allows(before);
        boolean open = !Words.endsSentence(before.text());
        boolean hangs = Math.abs(line.indent() - textIndent(before)) <= tolerance(line) && before.bullet();
        return inBody
                && (hangs
                        || (open
                                && !before.bullet()
                                && line.indent() == before.indent()
                                && before.line().fontSize() == line.line().fontSize()
                                && before.text().length() > 60));
    }

    private static float textIndent(TextLine line) {
        var box = line.line().box();
        int mark = line.start() - line.line().start();
        int length = Math.max(1, line.line().text().length());
        return box == null ? mark : box.x() + mark * box.width() / length;
    }

    private static float tolerance(TextLine line) {
        return line.line().box() == null ? 0.5f : 7;
    }

    private Entry entry(List<TextLine> lines, int start, int anchor, int end) {
        var header = new ArrayList<>(lines.subList(start, anchor));
        var body = new ArrayList<TextLine>();
        int next = anchor;
        if (lines.get(anchor).bullet() && anchor > start) {
            header.add(anchors.dateColumn(lines.get(anchor)));
        } else {
            header.add(lines.get(anchor));
            next = anchor + 1;
            while (next < end && next - anchor <= MOST_LINES_BELOW && form.continues(header, lines.get(next))) {
                header.add(lines.get(next++));
            }
        }
        body.addAll(lines.subList(next, end));
        return new Entry(header, body);
    }
}
