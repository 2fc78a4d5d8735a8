package dev.shortlist.export.rendering.domain;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from running what a CV says, in a way that [#unguard] undoes exactly.
public final class Formulas {

    // A value may be cut where a program takes `;`, a tab or a line end for the end of a cell, so each piece counts.
    // Spaces and invisible characters before the sign do not help against every program.
    private static final String START = "(?:^|(?<=[;\t\r\n]))";
    private static final String DANGER = "(?=[\\p{Z}\\p{Cf}]*[=+\\-@\t\r＝＋－﹢﹣＠﹦﹫−])";
    private static final Pattern LIVE = Pattern.compile(START + "(?='*" + DANGER + ")");
    private static final Pattern GUARDED = Pattern.compile(START + "'(?='*" + DANGER + ")");
    private static final Pattern FIRST = Pattern.compile("'*" + DANGER);

    private Formulas() {}

    /// Whether a spreadsheet could take the value for a formula.
    public static boolean isDangerous(String value) {
        // Almost every value begins with a letter or a digit, and is done with here.
        return !value.isEmpty()
                && !Character.isLetterOrDigit(value.charAt(0))
                && FIRST.matcher(value).lookingAt();
    }

    /// An apostrophe goes before every start of a formula, and before those that already have one.
    public static String guard(String value) {
        return LIVE.matcher(value).replaceAll("'");
    }

    /// The value as it was before [#guard].
    public static String unguard(String guarded) {
        return GUARDED.matcher(guarded).replaceAll("");
    }
}
