package dev.shortlist.benchmarks.speed;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The share of one rival's different words that the other has found too.
final class CommonWords {

    private static final String NO_LETTER = "[^\\p{L}\\p{N}@.+#-]+";

    private CommonWords() {}

    static double of(List<byte[]> files, Rival reference, Rival judged) throws IOException {
        long all = 0;
        long found = 0;
        for (byte[] file : files) {
            Set<String> expected = words(reference.text(file));
            all += expected.size();
            expected.retainAll(words(judged.text(file)));
            found += expected.size();
        }
        return all == 0 ? 0 : (double) found / all;
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var words = new HashSet<>(Arrays.asList(plain.split(NO_LETTER, -1)));
        words.remove("");
        return words;
    }
}
