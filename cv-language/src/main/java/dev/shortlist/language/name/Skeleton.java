package dev.shortlist.language.name;

import dev.shortlist.language.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// The consonants of a word as either script hears them: "Khaled" and "خالد" are the same. Loose on purpose, since
/// Arabic writes no short vowels and Latin spellings of one name are many.
public final class Skeleton {

    private static final Map<String, String> PAIRS = Map.ofEntries(
            Map.entry("kh", "k"),
            Map.entry("gh", "g"),
            Map.entry("dj", "g"),
            Map.entry("sh", "s"),
            Map.entry("ch", "s"),
            Map.entry("th", "t"),
            Map.entry("dh", "d"),
            Map.entry("ph", "f"),
            Map.entry("ce", "s"),
            Map.entry("ci", "s"),
            Map.entry("ck", "k"));
    // Letters that are in neither table are vowels, or as good as vowels: w, y, و, ي, ع.
    private static final Map<Character, String> SOUNDS = sounds(
            "bcdfghjklmnpqrstvxz", "bkdfghgklmnbkrstfsz",
            "بتثجحخدذرزسشصضطظغفڤقكگلمنهپچ", "bttghkddrzsssdtzgffkkglmnhbs");

    private Skeleton() {}

    /// Empty for a word of vowels only.
    public static String of(String word) {
        String folded = Normalizer.fold(word);
        var sounds = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            String pair = i + 2 <= folded.length() ? PAIRS.get(folded.substring(i, i + 2)) : null;
            append(sounds, pair == null ? SOUNDS.getOrDefault(folded.charAt(i), "") : pair);
            i += pair == null ? 0 : 1;
        }
        // "Sarah" and "سارة" end in an h that nobody says.
        if (sounds.length() > 1 && sounds.charAt(sounds.length() - 1) == 'h') {
            sounds.setLength(sounds.length() - 1);
        }
        return sounds.toString();
    }

    private static void append(StringBuilder sounds, String sound) {
        boolean doubled = !sounds.isEmpty() && sound.equals(sounds.substring(sounds.length() - 1));
        sounds.append(doubled ? "" : sound);
    }

    private static Map<Character, String> sounds(String latin, String inLatin, String arabic, String inArabic) {
        var sounds = new HashMap<Character, String>();
        learn(latin, inLatin, sounds);
        learn(arabic, inArabic, sounds);
        return Map.copyOf(sounds);
    }

    private static void learn(String letters, String heard, Map<Character, String> sounds) {
        for (int i = 0; i < letters.length(); i++) {
            sounds.put(letters.charAt(i), heard.substring(i, i + 1));
        }
    }
}
