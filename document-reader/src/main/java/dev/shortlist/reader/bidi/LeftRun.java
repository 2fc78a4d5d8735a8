package dev.shortlist.reader.bidi;

import java.util.List;
import java.util.regex.Pattern;

/// Finds stretches that run from left to right inside a line that runs from right to left.
final class LeftRun {

    // Attached to a Latin word or a number, these belong to it on either side.
    private static final String ATTACHED = "+#%@$€£/\\&_*=~'’-";
    private static final Pattern PHONE =
            Pattern.compile("(\\+|0|٠|\\(\\+?\\d)[\\d\\s()./+-]{6,}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern YEARS =
            Pattern.compile("\\D*(\\d{4})\\s*[-–—]\\s*(\\d{4})\\D*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int DIGITS_OF_A_PHONE = 8;

    private LeftRun() {}

    static boolean isInside(Direction direction, String text) {
        return direction == Direction.LEFT || direction == Direction.NUMBER || ATTACHED.contains(text);
    }

    /// The first piece of the run that ends at `last`.
    static int start(List<String> texts, Direction[] directions, int from, int last) {
        int start = last;
        for (int i = last - 1; i >= from; i--) {
            if (isInside(directions[i], texts.get(i))) {
                start = i;
            } else if (directions[i] == Direction.RIGHT || texts.get(i).equals("\t")) {
                break;
            }
        }
        return start;
    }

    static boolean isPhone(String run) {
        return PHONE.matcher(run.strip()).matches()
                && run.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_PHONE;
    }

    /// 1 when the run is two years that grow from left to right, -1 when they shrink, 0 when it is something else.
    static int orderOfYears(String run) {
        var years = YEARS.matcher(run);
        return years.matches()
                ? Integer.signum(Integer.compare(Integer.parseInt(years.group(2)), Integer.parseInt(years.group(1))))
                : 0;
    }
}
