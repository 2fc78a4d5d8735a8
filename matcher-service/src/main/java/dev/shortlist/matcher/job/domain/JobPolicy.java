package dev.shortlist.matcher.job.domain;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.job.Job.Salary;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What every job must keep to.
final class JobPolicy {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final int MOST_SKILLS = 50;
    private static final int MOST_LANGUAGES = 20;
    private static final int MOST_YEARS = 60;
    private static final Set<String> PERIODS = Set.of("hour", "month", "year");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private JobPolicy() {}

    static void check(JobDraft draft) {
        if (draft.title() == null || draft.title().isBlank()) {
            throw new Invalid("title", "is missing");
        }
        length("title", draft.title(), LONGEST_TITLE);
        length("description", draft.description(), LONGEST_DESCRIPTION);
        length("location", draft.location(), LONGEST_LINE);
        length("employment_type", draft.employmentType(), LONGEST_NAME);
        length("education", draft.education(), LONGEST_LINE);
        names("required_skills", draft.requiredSkills(), MOST_SKILLS);
        names("preferred_skills", draft.preferredSkills(), MOST_SKILLS);
        names("languages", draft.languages(), MOST_LANGUAGES);
        range("min_years", draft.minYears(), MOST_YEARS);
        if (draft.salary() != null) {
            salary(draft.salary());
        }
    }

    private static void salary(Salary salary) {
        range("salary.min", salary.min(), Double.MAX_VALUE);
        range("salary.max", salary.max(), Double.MAX_VALUE);
        if (salary.min() != null && salary.max() != null && salary.min() > salary.max()) {
            throw new Invalid("salary.max", "must not be less than salary.min");
        }
        if (salary.currency() != null && !CURRENCY.matcher(salary.currency()).matches()) {
            throw new Invalid("salary.currency", "must be a code of three capital letters such as EUR");
        }
        if (salary.period() != null && !PERIODS.contains(salary.period())) {
            throw new Invalid("salary.period", "must be hour, month or year");
        }
    }

    private static void names(String field, List<String> names, int most) {
        if (names.size() > most) {
            throw new Invalid(field, "must not hold more than " + most);
        }
        for (int index = 0; index < names.size(); index++) {
            var name = names.get(index);
            if (name.isBlank()) {
                throw new Invalid(field + "[" + index + "]", "must not be blank");
            }
            length(field + "[" + index + "]", name, LONGEST_NAME);
        }
    }

    private static void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Invalid(field, "must not be longer than " + longest + " characters");
        }
    }

    private static void range(String field, @Nullable Double value, double most) {
        if (value != null && !(value >= 0 && value <= most)) {
            throw new Invalid(
                    field, most == Double.MAX_VALUE ? "must not be negative" : "must be from 0 to " + (int) most);
        }
    }
}
