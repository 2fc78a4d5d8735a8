package dev.shortlist.language.phone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts the groups of a number that was stored as it looks on a right-to-left line, "2241 000 55 971+", into the order
/// in which it is dialled.
final class VisualNumber {

    private static final Pattern GAP = Pattern.compile("[ .\\-]+");

    private static final Pattern HEAD = Pattern.compile("^(\\d{1,3})\\+(?= )");

    private VisualNumber() {}

    /// What a number may be, the likeliest first.
    static List<String> readings(String written, boolean rightToLeft) {
        var readings = new ArrayList<String>();
        if (GAP.matcher(written).find() && isTurned(written)) {
            readings.add(isInOrder(written) ? codeFirst(written) : turned(written));
        }
        readings.add(plusFirst(written));
        if (rightToLeft || isTurned(written)) {
            readings.add(turned(written));
            plusMoved(written).ifPresent(readings::add);
        }
        return readings;
    }

    /// Only the end of a turned number has a plus.
    private static boolean isTurned(String written) {
        return written.endsWith("+") || written.endsWith("+)");
    }

    /// "22 123 456 (216+)": only the code of the country was put behind, as the long groups of a number come last.
    private static boolean isInOrder(String written) {
        var groups = GAP.split(written, -1);
        int first = groups[0].length();
        int last = groups[groups.length - 2].length();
        return last > first || (last == first && written.endsWith(")") && groups.length > 2);
    }

    private static String codeFirst(String written) {
        var groups = new ArrayList<>(List.of(GAP.split(written, -1)));
        groups.addFirst(plusFirst(groups.removeLast()));
        return String.join(" ", groups);
    }

    private static String turned(String written) {
        var groups = Arrays.asList(GAP.split(written, -1));
        Collections.reverse(groups);
        return String.join(" ", groups.stream().map(VisualNumber::plusFirst).toList());
    }

    /// "6665+ 000 100 20" as "+20 100 000 6665": the plus stayed at the head when the groups were turned.
    private static Optional<String> plusMoved(String written) {
        int plus = written.indexOf('+');
        return plus > 0 ? Optional.of("+" + turned(written.replace("+", ""))) : Optional.empty();
    }

    /// "971+" as "+971", "(971+)" as "(+971)", "33+ 639" as "+33 639".
    private static String plusFirst(String group) {
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
