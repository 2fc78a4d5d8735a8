package dev.shortlist.language.skill.imports;

import dev.shortlist.language.Script;
import dev.shortlist.language.embedding.CommonWords;
import dev.shortlist.language.lexicon.SectionHeadings;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.WritingRule;
import dev.shortlist.language.text.Table;
import dev.shortlist.language.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides how a foreign name must be written to count, or that it would be found where nobody means a skill.
final class NameRules {

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_WORDS = 8;
    private static final int SURE_LETTERS = 5;
    private static final int LONGEST_ENDING = 3;
    // They mean something in the catalogue's files.
    private static final Pattern SIGNS = Pattern.compile("[~^?#].*|.*[|;\\p{Cntrl}\uFFFD].*", Pattern.DOTALL);

    private final CommonWords common = new CommonWords();
    private final Set<String> functionWords = new HashSet<>();

    NameRules() {
        for (List<String> row : Table.rows(NameRules.class, "function-words.txt")) {
            Table.items(row.get(1), ';')
                    .forEach(word -> functionWords.add(Words.of(word).word(0)));
        }
    }

    sealed interface Verdict {

        /// To be written so in the catalogue.
        record Usable(String signed) implements Verdict {}

        record Unusable(String why) implements Verdict {}
    }

    /// A further name must be beyond doubt.
    Verdict alias(String name) {
        Verdict verdict = label(name);
        return verdict instanceof Verdict.Usable && isOrdinary(name, Words.of(name))
                ? new Verdict.Unusable("too common a word")
                : verdict;
    }

    /// The only name of a skill may be an ordinary word: it then counts among skills only.
    Verdict label(String name) {
        Words words = Words.of(name);
        String fault = faultOfForm(name, words);
        if (fault == null) {
            fault = faultOfMeaning(name, words);
        }
        return fault == null ? new Verdict.Usable(rule(name, words).sign(name)) : new Verdict.Unusable(fault);
    }

    private @Nullable String faultOfForm(String name, Words words) {
        if (SIGNS.matcher(name).matches()) {
            return "has a sign of the catalogue's files";
        }
        return words.size() > MOST_WORDS ? "longer than " + MOST_WORDS + " words" : null;
    }

    private @Nullable String faultOfMeaning(String name, Words words) {
        if (letters(words) < FEWEST_LETTERS || isNothingButSmallWords(words)) {
            return "too short or small a word";
        }
        if (SectionHeadings.standard().read(name).isPresent()) {
            return "a heading of CVs";
        }
        if (SpokenLanguages.standard().language(name).isPresent()) {
            return "a spoken language";
        }
        return words.size() > 1 && isCommon(joined(words)) ? "an ordinary word when written together" : null;
    }

    private WritingRule rule(String name, Words words) {
        if (isOrdinary(name, words)) {
            return WritingRule.LISTED;
        }
        if (words.size() > 1) {
            return WritingRule.PLAIN;
        }
        if (Script.hasArabic(name)) {
            // A single Arabic word, its prefixes taken off, is too often another one.
            return WritingRule.LISTED;
        }
        if (name.chars().noneMatch(Character::isLowerCase)) {
            return WritingRule.UPPER;
        }
        if (Character.isUpperCase(name.codePointAt(0))) {
            return WritingRule.CASED;
        }
        return letters(words) < SURE_LETTERS ? WritingRule.LISTED : WritingRule.PLAIN;
    }

    private boolean isOrdinary(String name, Words words) {
        if (words.size() == 1) {
            String word = words.word(0);
            return isCommon(word) || (Character.isLowerCase(name.codePointAt(0)) && isDerived(word));
        }
        int telling = 0;
        for (int i = 0; i < words.size(); i++) {
            telling += functionWords.contains(words.word(i)) ? 0 : 1;
        }
        return telling < 2;
    }

    private boolean isNothingButSmallWords(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (!functionWords.contains(words.word(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCommon(String word) {
        return functionWords.contains(word)
                || common.isCommon(word)
                || (word.endsWith("s") && common.isCommon(word.substring(0, word.length() - 1)));
    }

    // "algorithmic" of "algorithm", "formulae" of "formula".
    private boolean isDerived(String word) {
        for (int end = word.length() - 1; end >= Math.max(SURE_LETTERS, word.length() - LONGEST_ENDING); end--) {
            if (common.isCommon(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static String joined(Words words) {
        var joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            joined.append(words.word(i));
        }
        return joined.toString();
    }

    private static int letters(Words words) {
        return joined(words).length();
    }
}
