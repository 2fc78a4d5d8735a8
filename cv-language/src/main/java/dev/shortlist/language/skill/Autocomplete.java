package dev.shortlist.language.skill;

import dev.shortlist.language.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Completes what somebody types, in either language.
final class Autocomplete {

    private static final int NONE = 9;

    private record Entry(Skill skill, String name, String nameAr, List<String> aliases) {}

    private record Ranked(Entry entry, int tier) {}

    private final List<Entry> entries;

    Autocomplete(List<Skill> skills) {
        this.entries = skills.stream().map(Autocomplete::entry).toList();
    }

    List<Skill> complete(String query, int limit) {
        String wanted = key(query);
        if (wanted.isEmpty() || limit <= 0) {
            return List.of();
        }
        var ranked = new ArrayList<Ranked>();
        for (Entry entry : entries) {
            int tier = tier(entry, wanted);
            if (tier < NONE) {
                ranked.add(new Ranked(entry, tier));
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::tier)
                .thenComparingInt(r -> r.entry().name().length())
                .thenComparing(r -> r.entry().skill().id()));
        // Near misses only help when nothing was right.
        boolean anyRight = !ranked.isEmpty() && ranked.getFirst().tier() < 5;
        return ranked.stream()
                .filter(r -> !anyRight || r.tier() < 5)
                .limit(limit)
                .map(r -> r.entry().skill())
                .toList();
    }

    private static Entry entry(Skill skill) {
        List<String> aliases = skill.aliases().stream().map(Autocomplete::key).toList();
        return new Entry(skill, key(skill.name()), key(skill.nameAr()), aliases);
    }

    // The article is no part of what an Arabic word begins with.
    private static String key(String text) {
        String folded = Normalizer.fold(text).toLowerCase(Locale.ROOT);
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }

    private static int tier(Entry entry, String wanted) {
        if (entry.name().equals(wanted)
                || entry.nameAr().equals(wanted)
                || entry.aliases().contains(wanted)) {
            return 0;
        }
        if (entry.name().startsWith(wanted) || entry.nameAr().startsWith(wanted)) {
            return 1;
        }
        if (hasWord(entry.name(), wanted) || hasWord(entry.nameAr(), wanted)) {
            return 2;
        }
        if (entry.aliases().stream().anyMatch(alias -> alias.startsWith(wanted))) {
            return 3;
        }
        if (entry.aliases().stream().anyMatch(alias -> hasWord(alias, wanted))) {
            return 4;
        }
        int typos = Typos.between(wanted, entry.name(), entry.nameAr(), entry.aliases());
        return typos <= Typos.allowed(wanted) ? 4 + typos : NONE;
    }

    private static boolean hasWord(String text, String prefix) {
        for (int at = text.indexOf(prefix, 1); at > 0; at = text.indexOf(prefix, at + 1)) {
            char before = text.charAt(at - 1);
            boolean article = at >= 3 && text.startsWith("ال", at - 2) && text.charAt(at - 3) == ' ';
            if (!Character.isLetterOrDigit(before) || article) {
                return true;
            }
        }
        return false;
    }
}
