package dev.shortlist.reader.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Knows the halves of an e-mail address or a link that a narrow column broke.
final class BrokenAddresses {

    private static final Pattern AROUND_NAME = Pattern.compile("^(https?://|mailto:|tel:)?(www\\.)?|/$");
    private static final Pattern LOCAL_PART = Pattern.compile("[\\w.+-]{2,}");
    private static final Pattern OPEN_ADDRESS = Pattern.compile("\\S+@([\\w-]+\\.)*[\\w-]*");
    private static final Pattern ADDRESS_END = Pattern.compile("\\.?[\\w-]+(\\.[\\w-]+)*");
    // A domain has a dot and what follows it: a column may be too narrow for either.
    private static final Pattern WITHOUT_DOT = Pattern.compile("\\S*[\\w.+-]{2,}@[\\w-]+");
    private static final Pattern REST_OF_DOMAIN = Pattern.compile("(?i)[a-z0-9-]*(\\.[a-z0-9-]+)*\\.[a-z]{2,24}");
    private static final Pattern WITHOUT_END = Pattern.compile("\\S*[\\w.+-]+@[\\w-]+\\.[a-z]{0,2}");
    private static final Pattern REST_OF_END = Pattern.compile("[a-z]{1,3}");
    private static final Pattern OPEN_LINK =
            Pattern.compile("(?i)\\S*(https?://|www\\.|[\\w-]+\\.(com|org|net|io|dev|me|edu|gov)/)\\S*[/_.?=&-]");
    private static final Pattern PATH_TO_PERSON = Pattern.compile("(?i)\\S*linkedin\\.com/in/");
    private static final Pattern LINK_END = Pattern.compile("[a-z0-9][\\w./?=&%#~+-]*");

    private final Set<String> targets = new HashSet<>();

    /// Link targets say for certain that two halves are one.
    BrokenAddresses(List<String> uris) {
        for (String uri : uris) {
            targets.add(bare(uri));
        }
    }

    /// Whether the last word of a line and the first one of the next are one; it may be all of its line.
    boolean goesOn(String last, String first, boolean alone) {
        boolean mayBe =
                last.indexOf('@') >= 0 || last.indexOf('/') >= 0 || last.indexOf('.') > 0 || first.startsWith("@");
        if (!mayBe || first.isEmpty() || targets.contains(bare(last))) {
            return false;
        }
        return (last.length() > 3 && first.length() > 1 && targets.contains(bare(last + first)))
                || isAddress(last, first)
                || (alone && isAddressOfTwoLines(last, first))
                || isLink(last, first);
    }

    private static boolean isAddress(String last, String first) {
        if (first.startsWith("@")) {
            return first.contains(".") && LOCAL_PART.matcher(last).matches();
        }
        char end = last.charAt(last.length() - 1);
        return (end == '@' || end == '.' || end == '-' || first.startsWith("."))
                && OPEN_ADDRESS.matcher(last).matches()
                && ADDRESS_END.matcher(first).matches();
    }

    private static boolean isAddressOfTwoLines(String last, String first) {
        return (WITHOUT_DOT.matcher(last).matches()
                        && REST_OF_DOMAIN.matcher(first).matches())
                || (WITHOUT_END.matcher(last).matches()
                        && REST_OF_END.matcher(first).matches());
    }

    private static boolean isLink(String last, String first) {
        return OPEN_LINK.matcher(last).matches()
                && LINK_END.matcher(first).matches()
                && ("_?=&-".indexOf(last.charAt(last.length() - 1)) >= 0
                        || PATH_TO_PERSON.matcher(last).matches()
                        || first.chars().anyMatch(c -> c == '/' || c == '_' || c == '-' || Character.isDigit(c)));
    }

    private static String bare(String uri) {
        return AROUND_NAME.matcher(uri.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
