package dev.shortlist.language.phone;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts the groups of a number that was stored as it looks on a right-to-left line, "2241 000 55 971+", into the order
/// in which it is dialled.
final class VisualNumber {

    private static final Pattern GAP = Pattern.compile("[ .\\-]+");

    private static final Pattern HEAD = Pattern.compile("^(\\d{1,3})\\+(?= )");

    private VisualNumber() {}

    /// Only the end of a turned number has a plus.
    static boolean isTurned(String written) {
        return written.endsWith("+") || written.endsWith("+)");
    }

    static String turned(String written) {
        var groups = Arrays.asList(GAP.split(written, -1));
        Collections.reverse(groups);
        return String.join(" ", groups.stream().map(VisualNumber::plusFirst).toList());
    }

    /// "6665+ 000 100 20" as "+20 100 000 6665": the plus stayed at the head when the groups were turned.
    static Optional<String> plusMoved(String written) {
        int plus = written.indexOf('+');
        return plus > 0 ? Optional.of("+" + turned(written.replace("+", ""))) : Optional.empty();
    }

    /// "971+" as "+971", "(971+)" as "(+971)", "33+ 639" as "+33 639".
    static String plusFirst(String group) {
        var head = HEAD.matcher(group);
        if (head.find()) {
            return "+" + head.group(1) + group.substring(head.end());
        }
        if (group.endsWith("+)")) {
            return "(+" + group.substring(group.startsWith("(") ? 1 : 0, group.length() - 2) + ")";
        }
        return group.endsWith("+") ? "+" + group.substring(0, group.length() - 1) : group;
    }
}
