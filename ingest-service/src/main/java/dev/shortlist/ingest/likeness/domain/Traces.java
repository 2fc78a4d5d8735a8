package dev.shortlist.ingest.likeness.domain;

import dev.shortlist.language.name.NameLikeness;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The marks by which CVs that may be one person's are found among all: two that are alike share at least one, two that
/// are not seldom do.
public final class Traces {

    private static final int MONTH = 7;

    private final Set<Long> marks = new LinkedHashSet<>();

    private Traces() {}

    public static Set<Long> of(Portrait portrait) {
        var traces = new Traces();
        portrait.contacts().forEach(contact -> traces.add("contact", contact));
        portrait.phones().forEach(traces::addPhone);
        traces.addHistory(portrait);
        portrait.text().bands().forEach(band -> traces.add("text", band.toString()));
        return traces.marks;
    }

    private void addPhone(String phone) {
        var digits = PhoneDigits.national(phone);
        if (digits.length() >= PhoneDigits.TELLING) {
            add("phone", digits.substring(digits.length() - PhoneDigits.TELLING));
        }
    }

    /// A name is too common to be a trace alone; with a month of one's life it is rare.
    private void addHistory(Portrait portrait) {
        var name = portrait.name() == null ? "" : NameLikeness.key(portrait.name());
        var months = portrait.jobs().stream()
                .map(Stay::start)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (!name.isBlank()) {
            months.forEach(month -> add("name", name, "job", month));
            portrait.studies().stream()
                    .map(Stay::end)
                    .filter(Objects::nonNull)
                    .forEach(end -> add("name", name, "study", Stay.year(end)));
        }
        portrait.jobs().forEach(this::addJob);
        addPairs(months.stream().filter(month -> month.length() == MONTH).toList());
    }

    private void addJob(Stay job) {
        if (job.where() != null && job.start() != null) {
            add("job", Organisation.of(job.where()).key(), job.start());
        }
    }

    /// Two starts in a row: the same in any language, whatever the names are spelled like.
    private void addPairs(List<String> months) {
        for (int i = 1; i < months.size(); i++) {
            add("jobs", months.get(i - 1), months.get(i));
        }
    }

    private void add(String... parts) {
        marks.add(Hash.of(String.join("|", parts)));
    }
}
