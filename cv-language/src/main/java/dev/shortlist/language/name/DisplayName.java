package dev.shortlist.language.name;

import dev.shortlist.language.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings a written name into the form that people use.
final class DisplayName {

    private static final Set<String> PARTICLES = Set.of(
            "van", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "von", "zu", "zur", "la", "le",
            "bin", "ibn", "bint", "ben", "al", "el", "ul", "ud", "y", "e", "ter", "ten", "abu", "abd");
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:full name|name|nom|vorname|nachname|الاسم الكامل|الاسم بالكامل|الاسم|الإسم)\\s*[:\\-–]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final String RANKS =
            "الفريق|اللواء|العميد|العقيد|المقدم|الرائد|النقيب|الملازم|الرقيب|العريف|لواء|عميد|عقيد|مقدم|نقيب|ملازم|رقيب";
    private static final Pattern HONORIFIC = Pattern.compile(
            "^(?:(?:dr|capt|captain|rev|sgt|professor|maître|eng|engr|mr|mrs|ms|miss|prof|ir|ing|dipl\\.?-ing|herr|frau|arch)\\b\\.?\\s+|(?:د|م|أ|ا|أ\\.د)\\s?[./]\\s?"
                    + "|(?:(?:ال)?(?:دكتور|مهندس|مستشار)ة?|الأستاذة?|السيدة?|المحامية?|المحاسبة?|الشيخ|الكابتن"
                    + "|(?:" + RANKS + ")(?:\\s+(?:ال)?(?:أول|ثان|ثاني|ركن|طيار|مهندس|متقاعد))*)"
                    + "(?:\\s*[/:]\\s*|\\s+)(?=\\S+\\s+\\S))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDENTIALS = Pattern.compile(
            "(?:\\s*,\\s*|\\s+)(?:ph\\.?d|m\\.?b\\.?a|pmp|cpa|cfa|acca|cma|m\\.?sc|b\\.?sc|m\\.?d|m\\.?eng|p\\.?eng|r\\.?n|bsn|msn|pharm\\.?d|shrm-cp|phr|cissp)\\.?"
                    + "(?:\\s*,.*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACED = Pattern.compile("(?:\\p{L}(?: |$)){3,}(?: {0,6}(?:\\p{L}(?: |$)){2,})*");

    private DisplayName() {}

    static String of(String line) {
        String name = bare(line);
        boolean shouted = name.chars().noneMatch(Character::isLowerCase) && name.length() > 3;
        boolean whispered = name.chars().noneMatch(Character::isUpperCase);
        return shouted || whispered ? capitalise(name) : name;
    }

    /// Without label, honorifics, credentials and spaces between letters.
    static String bare(String line) {
        String name = LABEL.matcher(closeUp(line)).replaceFirst("").strip();
        for (Matcher m = HONORIFIC.matcher(name); m.find(); m = HONORIFIC.matcher(name)) {
            name = name.substring(m.end()).strip();
        }
        for (Matcher m = CREDENTIALS.matcher(name); m.find() && m.start() > 0; m = CREDENTIALS.matcher(name)) {
            name = name.substring(0, m.start()).strip();
        }
        return Normalizer.tidy(name);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String closeUp(String line) {
        String text = line.strip();
        if (!SPACED.matcher(text).matches()) {
            return text;
        }
        // Wider gaps part the words: "J O H N   S M I T H".
        return text.replaceAll(" {2,}", "\t").replace(" ", "").replace('\t', ' ');
    }

    private static String capitalise(String name) {
        var shown = new StringBuilder();
        boolean first = true;
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            shown.append(shown.isEmpty() ? "" : " ").append(!first && isParticle(word) ? word : capitaliseParts(word));
            first = false;
        }
        return shown.toString();
    }

    // O'Brien, Jean-Luc, McDonald.
    private static String capitaliseParts(String word) {
        var shown = new StringBuilder(word.length());
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            shown.append(start ? Character.toTitleCase(c) : c);
            start = (!Character.isLetter(c) && c != '.') || isAfterMc(word, i);
        }
        return shown.toString();
    }

    private static boolean isAfterMc(String word, int i) {
        return i == 1 && word.startsWith("mc") && word.length() > 4;
    }
}
