package dev.shortlist.matcher.search.adapter.r2dbc;

import dev.shortlist.matcher.search.domain.Filters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/// Filters as a condition. Every value is bound, none is written into the statement.
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Where() {}

    static Where of(Filters filters) {
        var where = new Where();
        for (var alternatives : filters.skills()) {
            var name = "skill" + where.values.size();
            where.add("skills && :" + name, name, alternatives.toArray(String[]::new));
        }
        if (filters.minYears() != null) {
            where.add("years >= :years", "years", filters.minYears());
        }
        if (filters.language() != null) {
            where.add(
                    ":language = any (languages)",
                    "language",
                    filters.language().toLowerCase(Locale.ROOT));
        }
        if (filters.location() != null) {
            where.add("location ilike :location", "location", containing(filters.location()));
        }
        if (filters.email() != null) {
            where.add("lower(email) = :email", "email", filters.email().strip().toLowerCase(Locale.ROOT));
        }
        if (filters.phone() != null) {
            where.add(
                    "exists (select from unnest(phones) as phone where phone like :phone)",
                    "phone",
                    "%" + filters.phone().replaceAll("\\D", ""));
        }
        if (filters.id() != null) {
            where.add("(candidate_id = :id or cv_id = :id)", "id", filters.id());
        }
        return where;
    }

    /// A pattern for `ilike` in which the text's own signs mean themselves.
    static String containing(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    GenericExecuteSpec bind(GenericExecuteSpec query) {
        var bound = query;
        for (var value : values.entrySet()) {
            bound = bound.bind(value.getKey(), value.getValue());
        }
        return bound;
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
