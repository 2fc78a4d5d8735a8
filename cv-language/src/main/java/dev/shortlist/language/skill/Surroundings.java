package dev.shortlist.language.skill;

import dev.shortlist.language.Script;
import dev.shortlist.language.skill.Aliases.Hit;
import dev.shortlist.language.text.Words;
import java.util.BitSet;
import java.util.List;

/// What stands around a hit: separators, neighbouring words, other skills.
final class Surroundings {

    private static final String OPENERS = ",;|:/(-[\n\t•·*>▪●◦■○»+\"";
    private static final String CLOSERS = ",;|/)(.-]\n\t•·*▪●◦■○«+\"";
    private static final int NEAR = 80;

    private final Words words;
    private final String text;
    private final BitSet plain = new BitSet();
    private final BitSet taken = new BitSet();

    Surroundings(Words words, List<Hit> hits) {
        this.words = words;
        this.text = words.folded();
        hits.stream().filter(h -> h.rule() == WritingRule.PLAIN).forEach(h -> plain.set(h.first(), h.last()));
    }

    boolean isFree(Hit hit) {
        int next = taken.nextSetBit(hit.first());
        return next < 0 || next >= hit.last();
    }

    void take(Hit hit) {
        taken.set(hit.first(), hit.last());
    }

    String quote(Hit hit) {
        return words.quote(hit.first(), hit.last());
    }

    String folded(Hit hit) {
        return text.substring(words.from(hit.first()), words.to(hit.last() - 1));
    }

    /// The word before in the same line, or "".
    String before(Hit hit) {
        return hit.first() > 0 && isOneLine(words.to(hit.first() - 1), words.from(hit.first()))
                ? words.word(hit.first() - 1)
                : "";
    }

    /// The word after in the same line, or "".
    String after(Hit hit) {
        return hit.last() < words.size() && isOneLine(words.to(hit.last() - 1), words.from(hit.last()))
                ? words.word(hit.last())
                : "";
    }

    /// Whether words follow directly, with nothing but a space between.
    boolean runsOn(Hit hit) {
        int end = words.to(hit.last() - 1);
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
    }

    boolean opensSentence(Hit hit) {
        int at = lastNonSpace(words.from(hit.first()) - 1);
        return at < 0 || ".!?\n•*-▪●".indexOf(text.charAt(at)) >= 0;
    }

    boolean isArabic(Hit hit) {
        return Script.of(words.word(hit.first()).codePointAt(0)) == Script.ARABIC;
    }

    /// Between separators, or between separators and "and".
    boolean isListItem(Hit hit) {
        return opensItem(hit) && closesItem(hit);
    }

    /// Whether another skill, of a name that leaves no doubt, stands nearby.
    boolean hasCompany(Hit hit) {
        int before = plain.previousSetBit(hit.first() - 1);
        int after = plain.nextSetBit(hit.last());
        return (before >= 0 && words.from(hit.first()) - words.to(before) <= NEAR)
                || (after >= 0 && words.from(after) - words.to(hit.last() - 1) <= NEAR);
    }

    boolean crossesLines(Hit hit) {
        return folded(hit).indexOf('\n') >= 0;
    }

    /// Whether the line has no lower-case letter: capitals then say nothing.
    boolean isShouted(Hit hit) {
        String original = words.fold().original();
        int at = words.fold().start(words.from(hit.first()));
        int from = original.lastIndexOf('\n', at) + 1;
        int to = original.indexOf('\n', at);
        String line = original.substring(from, to < 0 ? original.length() : to);
        return line.length() > 12 && line.chars().noneMatch(Character::isLowerCase);
    }

    /// "R" of "R&D", "C" of "C-level": one letter tied to another word.
    boolean isHalfOfPair(Hit hit) {
        int from = words.from(hit.first());
        int to = words.to(hit.last() - 1);
        return to - from == 1
                && ((to < text.length() && isTie(text.charAt(to))) || (from > 0 && isTie(text.charAt(from - 1))));
    }

    private static boolean isTie(char c) {
        return c == '&' || c == '-' || c == '\'';
    }

    boolean isInAddress(Hit hit) {
        int from = words.from(hit.first());
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = words.to(hit.last() - 1);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String chunk = text.substring(from, to);
        return chunk.contains("@") || chunk.contains("://") || chunk.contains("www.") || chunk.contains(".com");
    }

    private boolean opensItem(Hit hit) {
        int at = lastNonSpace(words.from(hit.first()) - 1);
        boolean joined = isAnd(before(hit)) || (!hit.exact() && isArabicAnd(words.word(hit.first())));
        return joined || at < 0 || OPENERS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean closesItem(Hit hit) {
        int at = words.to(hit.last() - 1);
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean joined = isAnd(after(hit)) || isArabicAnd(after(hit));
        return joined || at >= text.length() || CLOSERS.indexOf(text.charAt(at)) >= 0;
    }

    // Arabic writes "and" together with the word that follows.
    private static boolean isArabicAnd(String word) {
        return word.length() >= 3 && word.charAt(0) == 'و';
    }

    private int lastNonSpace(int at) {
        int i = at;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }

    private boolean isOneLine(int from, int to) {
        return text.substring(from, to).indexOf('\n') < 0;
    }

    private static boolean isAnd(String word) {
        return switch (word) {
            case "and", "or", "und", "et", "و", "او" -> true;
            default -> false;
        };
    }
}
