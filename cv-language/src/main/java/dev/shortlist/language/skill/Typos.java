package dev.shortlist.language.skill;

import java.util.List;

/// Counts slips of the finger between what was typed and the beginning of a name.
final class Typos {

    private Typos() {}

    static int allowed(String typed) {
        return typed.length() < 4 ? 0 : typed.length() < 7 ? 1 : 2;
    }

    /// The fewest slips to any of the names.
    static int between(String typed, String name, String nameAr, List<String> aliases) {
        int fewest = Math.min(toPrefix(typed, name), toPrefix(typed, nameAr));
        for (String alias : aliases) {
            fewest = Math.min(fewest, toPrefix(typed, alias));
        }
        return fewest;
    }

    /// Edits (swaps of neighbours count once) that make `typed` a beginning of `name`.
    static int toPrefix(String typed, String name) {
        int most = allowed(typed);
        int width = Math.min(name.length(), typed.length() + most);
        if (typed.isEmpty() || name.isEmpty() || width < typed.length() - most || most == 0) {
            return Integer.MAX_VALUE;
        }
        int[] older = new int[width + 1];
        int[] old = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            old[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = row(typed, name, i, old, older);
            older = old;
            old = row;
        }
        int fewest = Integer.MAX_VALUE;
        for (int distance : old) {
            fewest = Math.min(fewest, distance);
        }
        return fewest;
    }

    private static int[] row(String typed, String name, int i, int[] old, int[] older) {
        int[] row = new int[old.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int cost = typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], old[j]) + 1, old[j - 1] + cost);
            boolean swapped = i > 1
                    && j > 1
                    && typed.charAt(i - 1) == name.charAt(j - 2)
                    && typed.charAt(i - 2) == name.charAt(j - 1);
            if (swapped) {
                row[j] = Math.min(row[j], older[j - 2] + 1);
            }
        }
        return row;
    }
}
