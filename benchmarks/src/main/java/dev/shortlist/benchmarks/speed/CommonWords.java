package dev.shortlist.benchmarks.speed;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The share of one rival's different words that the other has found too.
///
/// Counted is what both mean to read: not what a page hides, nor Arabic, which the stripper leaves in the order and the
/// shapes of the page; words that a line end has cut are whole on both sides.
final class CommonWords {

    private static final String NO_LETTER = "[^\\p{L}\\p{N}@.+#-]+";
    private static final Pattern CUT = Pattern.compile("(?<=\\p{L})[-\\u00ad]\\s*\\R\\s*(?=\\p{Ll})");
    private static final Pattern ARABIC = Pattern.compile(".*\\p{IsArabic}.*");

    private CommonWords() {}

    static double of(List<byte[]> files, Rival reference, Rival judged) throws IOException {
        long all = 0;
        long found = 0;
        for (byte[] file : files) {
            Set<String> expected = words(reference.text(file));
            expected.removeAll(words(Rival.hidden().text(file)));
            all += expected.size();
            expected.retainAll(words(judged.text(file)));
            found += expected.size();
        }
        return all == 0 ? 0 : (double) found / all;
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(CUT.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        var words = new HashSet<>(Arrays.asList(plain.split(NO_LETTER, -1)));
        words.removeIf(word -> word.isEmpty() || ARABIC.matcher(word).matches());
        return words;
    }
}
