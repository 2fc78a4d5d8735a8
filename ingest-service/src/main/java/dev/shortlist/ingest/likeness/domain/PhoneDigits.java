package dev.shortlist.ingest.likeness.domain;

import java.util.List;
import java.util.Optional;

/// Phone numbers compared without what may be missing: the country's code and the zero that stands for it.
final class PhoneDigits {

    // As many as a subscriber's number has at least; what comes before is the country or the network.
    static final int TELLING = 7;

    private PhoneDigits() {}

    static Optional<String> common(List<String> mine, List<String> theirs) {
        return mine.stream()
                .filter(one -> theirs.stream().anyMatch(other -> same(one, other)))
                .findFirst();
    }

    /// Two countries may give out one number each; with both countries told it is not the same.
    private static boolean same(String one, String other) {
        if (one.startsWith("+") && other.startsWith("+")) {
            return one.equals(other);
        }
        var a = national(one);
        var b = national(other);
        return Math.min(a.length(), b.length()) >= TELLING && (a.endsWith(b) || b.endsWith(a));
    }

    static String national(String phone) {
        var digits = new StringBuilder();
        phone.chars().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
