package dev.shortlist.ingest.parsing.domain.refine;

import dev.shortlist.ingest.parsing.domain.refine.VisibleText.Stretch;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.OffsetFold;
import java.util.Optional;

/// A stretch of text in which words are found whatever their case, spacing and letter forms.
final class FoldedText {

    private final int base;
    private final OffsetFold fold;
    private final String folded;

    FoldedText(String text, int base) {
        this.base = base;
        this.fold = OffsetFold.of(text);
        this.folded = fold.folded().replace('\n', ' ');
    }

    /// Where the words stand, whole: "C" is not in "C++", nor "Java" in "JavaScript".
    Optional<Stretch> find(String words) {
        var wanted = Normalizer.fold(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (!runsOnBefore(at) && !runsOnAfter(end)) {
                return Optional.of(new Stretch(base + fold.start(at), base + fold.end(end)));
            }
        }
        return Optional.empty();
    }

    private boolean runsOnBefore(int at) {
        if (at == 0 || !isWord(folded.charAt(at))) {
            return false;
        }
        char before = folded.charAt(at - 1);
        boolean joint = (before == '.' || before == ',' || before == '_') && at > 1 && isWord(folded.charAt(at - 2));
        return isWord(before) || before == '@' || joint;
    }

    private boolean runsOnAfter(int end) {
        if (end == folded.length() || !isWord(folded.charAt(end - 1))) {
            return false;
        }
        char after = folded.charAt(end);
        boolean joint = (after == '.' || after == ',' || after == '_')
                && end + 1 < folded.length()
                && isWord(folded.charAt(end + 1));
        return isWord(after) || after == '+' || after == '#' || after == '@' || joint;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
