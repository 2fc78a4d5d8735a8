package dev.shortlist.matcher.search.adapter.web;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.search.domain.Filters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads filters in either language: a skill by any of its names, a language by its name in English or Arabic.
@Component
final class FilterReader {

    private static final int MOST_SKILLS = 20;

    private final SkillCatalogue catalogue;
    private final SpokenLanguages languages = SpokenLanguages.standard();

    FilterReader(SkillCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Filters read(CandidateQuery query) {
        var skills = Lists.orEmpty(query.skill()).stream()
                .filter(name -> !name.isBlank())
                .toList();
        if (skills.size() > MOST_SKILLS) {
            throw new Invalid("skill", "must not be given more than " + MOST_SKILLS + " times");
        }
        return new Filters(
                skills.stream().map(this::alternatives).toList(),
                query.minYears(),
                language(query.language()),
                filled(query.location()),
                filled(query.email()),
                filled(query.phone()),
                query.id());
    }

    private List<String> alternatives(String name) {
        var known = catalogue.byName(name).or(() -> catalogue.byId(name));
        if (known.isEmpty()) {
            return List.of(Normalizer.fold(name));
        }
        var ids = new ArrayList<>(catalogue.equivalents(known.get().id()));
        ids.add(known.get().id());
        return ids;
    }

    private @Nullable String language(@Nullable String name) {
        var given = filled(name);
        return given == null ? null : languages.language(given).orElse(given);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
