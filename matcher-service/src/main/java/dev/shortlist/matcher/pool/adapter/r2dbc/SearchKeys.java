package dev.shortlist.matcher.pool.adapter.r2dbc;

import dev.shortlist.language.Normalizer;
import dev.shortlist.matcher.pool.domain.Identity;
import dev.shortlist.matcher.pool.domain.Merits;
import java.util.Locale;

/// The values by which a CV is filtered: skills by id, or folded where the catalogue does not know them.
final class SearchKeys {

    private SearchKeys() {}

    static String[] skills(Merits merits) {
        return merits.skills().stream()
                .map(skill -> skill.id() == null ? Normalizer.fold(skill.name()) : skill.id())
                .distinct()
                .toArray(String[]::new);
    }

    static String[] languages(Merits merits) {
        return merits.languages().stream()
                .map(spoken -> spoken.language().toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
    }

    static String[] phones(Identity person) {
        return person.phones().stream()
                .map(phone -> Normalizer.fold(phone).replaceAll("\\D", ""))
                .toArray(String[]::new);
    }
}
