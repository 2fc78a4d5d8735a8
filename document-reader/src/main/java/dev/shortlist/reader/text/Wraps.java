package dev.shortlist.reader.text;

import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
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
    private static final Pattern BEFORE_WORD = Pattern.compile("^\\P{L}+");
    // Longer tokens are no addresses, and the patterns must not walk along them once for each line.
    private static final int LONGEST_TOKEN = 300;

    private final BrokenAddresses addresses;
    private final Meter meter;

    Wraps(List<String> uris, Meter meter) {
        this.addresses = new BrokenAddresses(uris);
        this.meter = meter;
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
        if (addresses.goesOn(last, first, first.equals(line.text()))) {
            cut = before.text().length();
        } else if (isHyphenated(before.text(), last, first)) {
            cut = before.text().length() - 1;
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
}
