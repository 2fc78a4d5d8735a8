package dev.shortlist.language.skill.imports;

import dev.shortlist.language.text.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;

/// Ids derived from names: the same name gets the same id in every import, whatever stands beside it.
final class Ids {

    private static final int LONGEST = 60;
    private static final int HASH_BYTES = 4;

    private Ids() {}

    /// The words of the name, and a few digits of its hash where those alone could be those of another.
    static String of(String name, Predicate<String> isTaken) {
        Words words = Words.of(name);
        var id = new StringBuilder();
        boolean telling = true;
        for (int i = 0; i < words.size(); i++) {
            String plain = words.word(i).replaceAll("[^a-z0-9]", "");
            telling &= plain.equals(words.word(i));
            if (!plain.isEmpty()) {
                id.append(id.isEmpty() ? "" : "-").append(plain);
            }
        }
        if (telling && !id.isEmpty() && id.length() <= LONGEST && !isTaken.test(id.toString())) {
            return id.toString();
        }
        id.setLength(Math.min(id.length(), LONGEST));
        String beginning = id.toString().endsWith("-") || id.isEmpty() ? id.toString() : id + "-";
        return beginning + hash(words);
    }

    private static String hash(Words words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.word(i)).append(' ');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
