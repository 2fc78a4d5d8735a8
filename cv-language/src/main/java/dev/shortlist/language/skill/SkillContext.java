package dev.shortlist.language.skill;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.skill.Aliases.Hit;
import dev.shortlist.language.text.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides whether a word that is also something else ("Excel at", "Go to") is meant as a skill.
final class SkillContext {

    private static final Set<String> LEADS = Set.of(
            "in",
            "using",
            "with",
            "via",
            "language",
            "languages",
            "on",
            "bei",
            "mit",
            "en",
            "باستخدام",
            "بلغه",
            "لغه",
            "في");
    private static final Set<String> TRADE = Set.of(
            "language",
            "programming",
            "developer",
            "engineer",
            "programmer",
            "code",
            "coding",
            "scripting",
            "development",
            "backend",
            "microservices",
            "microservice",
            "services",
            "routines",
            "framework",
            "library",
            "sdk",
            "api",
            "apis",
            "macros",
            "formulas",
            "spreadsheets",
            "vba",
            "studio",
            "applications",
            "pivot");

    private final Map<String, Set<String>> notBefore = new HashMap<>();
    private final Map<String, Set<String>> notAfter = new HashMap<>();

    SkillContext() {
        for (List<String> row : Table.rows(SkillContext.class, "context.txt")) {
            String alias = Normalizer.fold(row.get(0));
            notBefore.put(alias, folded(row.get(1)));
            notAfter.put(alias, row.size() > 2 ? folded(row.get(2)) : Set.of());
        }
    }

    /// 0 when the hit is no mention.
    double confidence(Hit hit, Surroundings around) {
        if (isDenied(hit, around) || around.isInAddress(hit) || around.isHalfOfPair(hit)) {
            return 0;
        }
        double confidence = switch (hit.rule()) {
            case PLAIN -> hit.exact() ? 1.0 : 0.9;
            case CASED -> cased(hit, around, hasCapital(hit, around));
            case UPPER -> cased(hit, around, isUpper(hit, around));
            case LISTED -> listed(hit, around);
        };
        return around.crossesLines(hit) ? confidence * 0.75 : confidence;
    }

    private boolean isDenied(Hit hit, Surroundings around) {
        String alias = around.folded(hit);
        return notBefore.getOrDefault(alias, Set.of()).contains(around.after(hit))
                || notAfter.getOrDefault(alias, Set.of()).contains(around.before(hit));
    }

    private static double cased(Hit hit, Surroundings around, boolean writtenRight) {
        if (!hit.exact()) {
            return 0;
        }
        if (writtenRight && !(around.opensSentence(hit) && around.runsOn(hit))) {
            return 0.95;
        }
        return isAmongSkills(hit, around) ? 0.85 : 0;
    }

    private static double listed(Hit hit, Surroundings around) {
        if (!hit.exact() && !around.isArabic(hit)) {
            return 0;
        }
        if (isAmongSkills(hit, around)) {
            return 0.85;
        }
        boolean trade = TRADE.contains(around.after(hit)) && !around.opensSentence(hit);
        boolean led = LEADS.contains(around.before(hit)) && around.hasCompany(hit);
        return hasCapital(hit, around) && (trade || led) ? 0.8 : 0;
    }

    private static boolean isAmongSkills(Hit hit, Surroundings around) {
        return around.isListItem(hit) && around.hasCompany(hit);
    }

    private static boolean hasCapital(Hit hit, Surroundings around) {
        return Character.isUpperCase(around.quote(hit).codePointAt(0)) && !around.isShouted(hit);
    }

    private static boolean isUpper(Hit hit, Surroundings around) {
        return around.quote(hit).chars().noneMatch(Character::isLowerCase) && !around.isShouted(hit);
    }

    private static Set<String> folded(String cell) {
        var words = new HashSet<String>();
        Table.items(cell, ';').forEach(word -> words.add(Normalizer.fold(word)));
        return words;
    }
}
