package dev.shortlist.reader.bidi;

/// Scores how much a line looks like Arabic read the right way: the article stands first, ta marbuta and alef maqsura
/// last.
final class ArabicSense {

    private ArabicSense() {}

    static int of(String line) {
        int score = 0;
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                score += ofWord(line.substring(start, i));
                start = -1;
            }
        }
        return score;
    }

    private static int ofWord(String word) {
        if (word.length() < 3) {
            return 0;
        }
        int score = 0;
        score += word.startsWith("ال") ? 1 : 0;
        score -= word.endsWith("لا") ? 1 : 0;
        score += isLastForm(word.charAt(word.length() - 1)) ? 1 : 0;
        score -= isLastForm(word.charAt(0)) ? 1 : 0;
        return score;
    }

    private static boolean isLastForm(char letter) {
        return letter == 'ة' || letter == 'ى';
    }
}
