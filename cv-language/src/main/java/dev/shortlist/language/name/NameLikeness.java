package dev.shortlist.language.name;

import dev.shortlist.language.Script;
import java.util.ArrayList;
import java.util.List;

/// Compares people's names, also one in Latin letters with one in Arabic.
public final class NameLikeness {

    private static final double SAME = 1;
    private static final double OTHER_SPELLING = 0.9;
    private static final double OTHER_SCRIPT = 0.85;
    private static final double INITIAL = 0.6;
    private static final double SHORTENED = 0.9;
    private static final double ONE_DIFFERS = 0.6;
    private static final double GIVEN_NAME_ONLY = 0.4;

    private NameLikeness() {}

    /// From 0 (somebody else's) to 1 (the same): 0.75 and more are two spellings of one name, less is a name in part.
    public static double between(String one, String other) {
        var a = NameParts.of(one);
        var b = NameParts.of(other);
        return a.size() <= b.size() ? compare(a, b) : compare(b, a);
    }

    /// The same for most spellings of one name; names that share it need not be alike.
    public static String key(String name) {
        var parts = NameParts.of(name);
        return parts.isEmpty() ? "" : Skeleton.of(parts.getFirst()) + " " + Skeleton.of(parts.getLast());
    }

    private static double compare(List<String> shorter, List<String> longer) {
        if (shorter.isEmpty()) {
            return 0;
        }
        // "Ahmed Ali" is the father of "Mohamed Ahmed Ali": a name is shortened at any place but the first.
        boolean sameGiven = parts(shorter.getFirst(), longer.getFirst()) > 0;
        if (!sameGiven && shorter.size() < longer.size()) {
            return 0;
        }
        var best = best(shorter, longer);
        long matched = best.stream().filter(likeness -> likeness > 0).count();
        double mean = best.stream().mapToDouble(each -> each).sum() / shorter.size();
        if (matched == shorter.size()) {
            return shorter.size() == 1
                    ? GIVEN_NAME_ONLY * mean
                    : mean * (shorter.size() < longer.size() ? SHORTENED : 1);
        }
        // Of two parts the given name alone is shared by thousands.
        return sameGiven && shorter.size() > 2 && matched == shorter.size() - 1 ? ONE_DIFFERS : 0;
    }

    /// For each part of the shorter name the likest part that is left of the longer.
    private static List<Double> best(List<String> shorter, List<String> longer) {
        var left = new ArrayList<>(longer);
        return shorter.stream()
                .map(part -> {
                    int likest = 0;
                    for (int i = 1; i < left.size(); i++) {
                        likest = parts(part, left.get(i)) > parts(part, left.get(likest)) ? i : likest;
                    }
                    double likeness = parts(part, left.get(likest));
                    left.remove(likest);
                    return likeness;
                })
                .toList();
    }

    private static double parts(String a, String b) {
        if (a.equals(b)) {
            return SAME;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
        }
        var bones = Skeleton.of(a);
        if (bones.isEmpty() || !sameBones(bones, Skeleton.of(b))) {
            return 0;
        }
        if (Script.of(a.codePointAt(0)) != Script.of(b.codePointAt(0))) {
            return OTHER_SCRIPT;
        }
        // Without this, Mahmoud would be Mohamed.
        return distance(a, b) * 2 <= Math.max(a.length(), b.length()) ? OTHER_SPELLING : 0;
    }

    /// "Alhassan" in one word is "الحسن" without its article.
    private static boolean sameBones(String a, String b) {
        return a.equals(b) || (a.length() > 2 && a.equals("l" + b)) || (b.length() > 2 && b.equals("l" + a));
    }

    /// Levenshtein's.
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
