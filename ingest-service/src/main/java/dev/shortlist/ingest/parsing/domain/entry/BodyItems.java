package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the bullets of a body, joining lines that were wrapped.
public final class BodyItems {

    private static final double WRAPPED_AT = 0.72;
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:(?:main |key |core )?(?:responsibilities|duties|achievements|tasks)|responsibilities and achievements"
                    + "|missions|tâches|réalisations|aufgaben|erfolge|(?:أهم |أبرز )?(?:المهام|المسؤوليات|الإنجازات)(?: والمسؤوليات| والإنجازات)?|المهام الوظيفية)\\s*:?$");

    private static final Pattern OPENING = Pattern.compile(
            "(?iu)^(?:responsibilities|duties|tasks|description|المهام|مهام العمل|المسؤوليات|الوصف)\\s*:\\s*(?=\\S)");

    private final Dates dates;

    public BodyItems(Dates dates) {
        this.dates = dates;
    }

    public List<Item> read(List<TextLine> lines) {
        int widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        var items = new ArrayList<Item>();
        boolean bulleted = false;
        @Nullable TextLine before = null;
        for (TextLine raw : lines) {
            var line = withoutDateColumn(raw);
            if (line.body().isEmpty()
                    || Words.isOnlyUrl(line.text())
                    || LABEL.matcher(line.text()).matches()) {
                continue;
            }
            boolean goesOn = before != null && !items.isEmpty() && goesOn(before, line, bulleted, widest);
            if (goesOn) {
                items.set(items.size() - 1, joined(items.getLast(), line));
            } else {
                items.add(item(line));
                bulleted = line.bullet();
            }
            before = line;
        }
        return items;
    }

    /// A date beside a bullet belongs to the entry, not to the bullet.
    private TextLine withoutDateColumn(TextLine line) {
        if (line.pieces().size() < 2) {
            return line;
        }
        List<Piece> kept =
                line.pieces().stream().filter(piece -> !dates.isOnly(piece)).toList();
        return line.with(kept);
    }

    private static boolean goesOn(TextLine before, TextLine line, boolean bulleted, int widest) {
        if (line.bullet()) {
            return false;
        }
        if (Words.startsLowerCase(line.text())
                || before.text().endsWith("-")
                || before.text().endsWith(",")) {
            return true;
        }
        boolean full = before.text().length() >= widest * WRAPPED_AT;
        return !Words.endsSentence(before.text()) && (bulleted || full);
    }

    private static Item item(TextLine line) {
        var label = OPENING.matcher(line.text());
        var text = label.find() ? line.body().sub(label.end(), line.text().length()) : line.body();
        return new Item(text.tidy(), text.span(0.9));
    }

    private static Item joined(Item item, TextLine line) {
        Span span = item.span().to(line.body().span(0.85));
        return new Item(Words.join(item.text(), line.body().tidy()), span);
    }
}
