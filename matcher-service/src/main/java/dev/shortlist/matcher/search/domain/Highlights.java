package dev.shortlist.matcher.search.domain;

import dev.shortlist.matcher.pool.domain.PooledCv;
import dev.shortlist.matcher.pool.domain.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects the words of a CV that answer filters and question.
public final class Highlights {

    private static final int MOST = 8;

    private final Filters filters;
    private final Set<String> skills;

    public Highlights(Filters filters, Collection<String> skillsOfQuestion) {
        this.filters = filters;
        this.skills = new HashSet<>(skillsOfQuestion);
        filters.skills().forEach(skills::addAll);
    }

    public List<Highlight> of(PooledCv cv) {
        var found = new ArrayList<Highlight>();
        for (var skill : cv.merits().skills()) {
            var key = skill.id() == null ? skill.name().toLowerCase(Locale.ROOT) : skill.id();
            if (skills.contains(key)) {
                found.add(highlight("skill", skill.quote(), skill.name()));
            }
        }
        cv.merits().languages().stream()
                .filter(spoken -> spoken.language().equalsIgnoreCase(filters.language()))
                .forEach(spoken -> found.add(highlight("language", spoken.quote(), spoken.language())));
        exact(cv, found);
        return found.stream().distinct().limit(MOST).toList();
    }

    private void exact(PooledCv cv, List<Highlight> found) {
        var person = cv.identity();
        if (filters.minYears() != null && cv.merits().years() != null) {
            found.add(new Highlight("years", cv.merits().years() + " years of experience", 1));
        }
        if (filters.location() != null && person.location() != null) {
            found.add(new Highlight("location", person.location(), 1));
        }
        if (filters.email() != null && person.email() != null) {
            found.add(new Highlight("email", person.email(), 1));
        }
        if (filters.phone() != null) {
            person.phones().forEach(phone -> found.add(new Highlight("phone", phone, 1)));
        }
        if (filters.id() != null) {
            found.add(new Highlight("id", Objects.toString(filters.id()), 1));
        }
    }

    private static Highlight highlight(String field, @Nullable Quote quote, String otherwise) {
        return quote == null ? new Highlight(field, otherwise, 1) : new Highlight(field, quote.text(), quote.page());
    }
}
