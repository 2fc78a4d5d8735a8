package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Cuts the lines of a skills list into the single skills that they name.
final class SkillItems {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,،;؛|•·▪●◦]\\s*|\\s+[/–—-]\\s+|\\t+|\\s+&\\s+(?=\\p{Lu})");
    private static final Pattern GROUP = Pattern.compile("^[^:]{2,40}[:：]\\s*(?=\\S)");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,80})\\)");
    private static final Pattern LEVEL = Pattern.compile(
            "(?iu)^(?:native|fluent|expert|advanced|proficient|intermediate|beginner|basic|good|very good|excellent|novice|familiar"
                    + "|ممتاز|جيد|جيد جدا|جيد جداً|متقدم|متوسط|مبتدئ|خبير|\\d+\\s*(?:%|/\\s*\\d+|\\+?\\s*(?:years?|yrs?|سنوات|سنة)).*)$");
    private static final Pattern TRAILING_LEVEL = Pattern.compile(
            "(?iu)\\s*[-–—:]?\\s*(?:\\d{1,3}\\s*%|[★☆●○■□]{2,}|\\d+\\+?\\s*(?:years?|yrs?|سنوات|سنة)|(?:expert|advanced|proficient|intermediate|beginner|basic)(?: level)?"
                    + "|(?<=\\p{IsLatin}[ -]{1,3})(?:ممتاز|متقدم|متوسط|مبتدئ|جيد(?:\\s+جد[اً]{1,2})?))\\s*$");

    // "إجادة برنامج Excel".
    private static final Pattern OPENING = Pattern.compile(
            "(?u)^(?:(?:ال)?(?:[إا]جاد[ةه]|[إا]تقان|معرف[ةه]|استخدام|تعامل مع|عمل على|برنامج|برامج)\\s+)+(?=\\p{IsLatin})");

    private static final int NEXT_LINE = 3;

    private SkillItems() {}

    /// A skill that a list names; `label` where it may as well be the name of a group of skills, `alone` where it is
    /// not one of several side by side.
    record Item(Piece piece, boolean label, boolean alone) {}

    /// `isSkill` knows the names that a narrow column may have broken into two lines.
    static List<Item> of(List<TextLine> lines, Predicate<String> isSkill) {
        boolean lists = lines.stream().anyMatch(line -> line.pieces().stream().anyMatch(SkillItems::isList));
        var items = new ArrayList<Item>();
        for (TextLine line : lines) {
            boolean label = lists && !line.bullet() && line.pieces().stream().noneMatch(SkillItems::isList);
            int before = items.size();
            for (Piece piece : line.pieces()) {
                var cut = cut(withoutGroup(piece));
                cut.forEach(item -> items.add(new Item(item, label, cut.size() == 1)));
                inBrackets(piece).forEach(item -> items.add(new Item(item, true, false)));
            }
            if (!line.bullet() && before > 0 && before < items.size()) {
                join(items, before, isSkill);
            }
        }
        return items;
    }

    private static void join(List<Item> items, int at, Predicate<String> isSkill) {
        var first = items.get(at - 1).piece();
        var second = items.get(at).piece();
        String whole = first.text() + " " + second.text();
        if (second.start() - first.end() <= NEXT_LINE && isSkill.test(whole)) {
            items.set(at - 1, new Item(new Piece(whole, first.start(), second.end()), false, true));
            items.remove(at);
        }
    }

    /// "Python (pandas, NumPy)" names what stands in the brackets too.
    private static List<Piece> inBrackets(Piece piece) {
        return BRACKETS.matcher(piece.text())
                .results()
                .flatMap(match -> cut(piece.sub(match.start(1), match.end(1))).stream())
                .toList();
    }

    private static boolean isList(Piece piece) {
        return cut(piece).size() > 2;
    }

    private static Piece withoutGroup(Piece piece) {
        var group = GROUP.matcher(piece.text());
        return group.find() ? piece.sub(group.end(), piece.text().length()) : piece;
    }

    private static List<Piece> cut(Piece piece) {
        var parts = new ArrayList<Piece>();
        var match = BETWEEN.matcher(piece.text());
        int from = 0;
        int depth = 0;
        int seen = 0;
        while (match.find()) {
            for (; seen < match.start(); seen++) {
                depth += piece.text().charAt(seen) == '(' ? 1 : piece.text().charAt(seen) == ')' ? -1 : 0;
            }
            if (depth <= 0) {
                add(parts, piece.sub(from, match.start()));
                from = match.end();
            }
        }
        add(parts, piece.sub(from, piece.text().length()));
        return parts;
    }

    private static void add(List<Piece> parts, Piece raw) {
        var bare = raw.strip(" .,;:|-–—•·*«»›‹▸➤✓");
        for (Pattern pattern : List.of(ASIDE, TRAILING_LEVEL)) {
            var match = pattern.matcher(bare.text());
            if (match.find() && match.start() > 0) {
                bare = bare.sub(0, match.start());
            }
        }
        var opening = OPENING.matcher(bare.text());
        if (opening.find()) {
            bare = bare.sub(opening.end(), bare.text().length());
        }
        if (!bare.isEmpty() && !LEVEL.matcher(bare.text()).matches()) {
            parts.add(bare);
        }
    }
}
