package dev.shortlist.language;

/// The writing that a letter or most of a text belongs to.
public enum Script {
    LATIN,
    ARABIC,
    OTHER;

    /// Marks, digits and punctuation are OTHER.
    public static Script of(int codePoint) {
        if (!Character.isLetter(codePoint)) {
            return OTHER;
        }
        // Nearly every letter is in one of these two blocks; asking for the script takes a search.
        if (codePoint < 0x250) {
            return LATIN;
        }
        if (codePoint >= 0x600 && codePoint < 0x700) {
            return ARABIC;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN -> LATIN;
            case ARABIC -> ARABIC;
            default -> OTHER;
        };
    }

    /// ARABIC from three letters in ten on: product names in Latin letters abound in Arabic CVs.
    public static Script dominant(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic = count(text, ARABIC);
        if (letters > 0 && arabic * 10 >= letters * 3) {
            return ARABIC;
        }
        return count(text, LATIN) * 2 >= letters ? LATIN : OTHER;
    }

    public static boolean hasArabic(String text) {
        return text.codePoints().anyMatch(c -> of(c) == ARABIC);
    }

    private static long count(String text, Script script) {
        return text.codePoints().filter(c -> of(c) == script).count();
    }
}
