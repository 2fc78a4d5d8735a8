package dev.shortlist.reader.text;

import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins what a line end has cut in two, where that is safe: words at a hyphen, addresses and links.
final class Wraps {

    private static final Pattern HYPHENATED = Pattern.compile("(?U).*\\p{Ll}{2}-");
    private static final Pattern CONTINUES = Pattern.compile("(?U)\\p{Ll}{2,}[\\p{Ll}\\p{Punct}]*");
    // The first parts of English compounds keep their hyphen.
    private static final Set<String> COMPOUNDS = Set.of(
            "self",
            "well",
            "non",
            "multi",
            "cross",
            "full",
            "real",
            "high",
            "low",
            "long",
            "short",
            "part",
            "hands",
            "end",
            "large",
            "small",
            "data",
            "user",
            "cost",
            "time",
            "object",
            "service",
            "event",
            "test",
            "open",
            "front",
            "back",
            "client",
            "server",
            "problem",
            "decision",
            "fast",
            "award",
            "state",
            "third",
            "first",
            "second",
            "two",
            "three",
            "on",
            "off",
            "in",
            "out",
            "up",
            "co",
            "pre",
            "post",
            "anti",
            "semi",
            "mid",
            "ex",
            "all",
            "single",
            "goal",
            "detail",
            "results",
            "customer",
            "business",
            "cloud",
            "machine",
            "micro",
            "web",
            "e",
            "de",
            "re",
            "year",
            "day",
            "to",
            "of",
            "and",
            "by",
            "step",
            "peer",
            "face",
            "one",
            "cutting",
            "role",
            "rule",
            "model",
            "design",
            "follow");
    private static final Pattern OPEN_ADDRESS = Pattern.compile("\\S+@([\\w-]+\\.)*[\\w-]*");
    private static final Pattern ADDRESS_END = Pattern.compile("\\.?[\\w-]+(\\.[\\w-]+)*");
    private static final Pattern OPEN_LINK =
            Pattern.compile("(?i)\\S*(https?://|www\\.|[\\w-]+\\.(com|org|net|io|dev|me|edu|gov)/)\\S*[/_.?=&-]");
    // A column that is too narrow for an address may cut it anywhere, also in "com".
    private static final Pattern CUT_ADDRESS = Pattern.compile("\\S*[\\w.+-]+@[\\w-]+\\.[a-z]{0,2}");
    private static final Pattern END_OF_DOMAIN = Pattern.compile("[a-z]{1,3}");
    private static final Pattern LOCAL_PART = Pattern.compile("[\\w.+-]{2,}");
    private static final Pattern AROUND_NAME = Pattern.compile("^(https?://|mailto:|tel:)?(www\\.)?|/$");
    private static final Pattern BEFORE_WORD = Pattern.compile("^\\P{L}+");
    // Longer tokens are no addresses, and the patterns must not walk along them once for each line.
    private static final int LONGEST_TOKEN = 300;
    private static final Pattern LINK_END = Pattern.compile("[a-z0-9][\\w./?=&%#~+-]*");

    private final Set<String> targets = new HashSet<>();
    private final Meter meter;

    /// Link targets say for certain that two halves are one.
    Wraps(List<String> uris, Meter meter) {
        this.meter = meter;
        for (String uri : uris) {
            targets.add(bare(uri));
        }
    }

    List<Draft> join(List<Draft> lines) {
        var joined = new ArrayList<Draft>();
        for (Draft line : lines) {
            meter.look();
            Draft rest = line;
            if (!joined.isEmpty() && areNeighbours(joined.getLast(), line)) {
                rest = join(joined, line);
            }
            if (!rest.text().isEmpty()) {
                joined.add(rest);
            }
        }
        return joined;
    }

    private Draft join(List<Draft> joined, Draft line) {
        Draft before = joined.getLast();
        String first = line.firstToken();
        String last = before.lastToken();
        int cut = -1;
        if (first.length() > LONGEST_TOKEN || last.length() > LONGEST_TOKEN) {
            return line;
        }
        if (isHyphenated(before.text(), last, first)) {
            cut = before.text().length() - 1;
        } else if (isLink(last, first)
                || (CUT_ADDRESS.matcher(last).matches()
                        && END_OF_DOMAIN.matcher(line.text()).matches())) {
            cut = before.text().length();
        }
        if (cut < 0) {
            return line;
        }
        joined.set(joined.size() - 1, before.extended(cut, line, first.length()));
        return line.without(first.length());
    }

    private static boolean areNeighbours(Draft before, Draft line) {
        return before.region() == line.region()
                && before.page() == line.page()
                && Math.abs(before.size() - line.size()) <= 0.15f * Math.max(before.size(), line.size());
    }

    private static boolean isHyphenated(String text, String last, String first) {
        if (!last.endsWith("-")
                || !HYPHENATED.matcher(last).matches()
                || !CONTINUES.matcher(first).matches()) {
            return false;
        }
        String head = BEFORE_WORD.matcher(last.substring(0, last.length() - 1)).replaceFirst("");
        // A token that has a hyphen already is a compound, and a line of one token is a list, not running text.
        return !head.contains("-") && !COMPOUNDS.contains(head.toLowerCase(Locale.ROOT)) && text.contains(" ");
    }

    private boolean isLink(String last, String first) {
        boolean mayBe =
                last.indexOf('@') >= 0 || last.indexOf('/') >= 0 || last.indexOf('.') > 0 || first.startsWith("@");
        if (!mayBe || first.isEmpty() || targets.contains(bare(last))) {
            return false;
        }
        return (last.length() > 3 && first.length() > 1 && targets.contains(bare(last + first)))
                || isAddress(last, first)
                || isAddressOfSite(last, first);
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

    private static boolean isAddressOfSite(String last, String first) {
        return OPEN_LINK.matcher(last).matches()
                && LINK_END.matcher(first).matches()
                && ("_?=&-".indexOf(last.charAt(last.length() - 1)) >= 0
                        || first.chars().anyMatch(c -> c == '/' || c == '_' || c == '-' || Character.isDigit(c)));
    }

    private static String bare(String uri) {
        return AROUND_NAME.matcher(uri.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
