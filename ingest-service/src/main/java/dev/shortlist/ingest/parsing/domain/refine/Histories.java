package dev.shortlist.ingest.parsing.domain.refine;

import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.ingest.parsing.domain.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Positions and studies to which proven ones are added, or whose gaps they fill.
final class Histories {

    private static final List<String> OF_POSITION = List.of("title", "company", "location", "start", "end", "period");
    private static final List<String> OF_STUDY = List.of("degree", "field", "school", "grade", "start", "end", "years");

    private final List<Experience> experience;
    private final List<Education> education;
    private final Map<String, Span> proof;

    Histories(List<Experience> experience, List<Education> education, Map<String, Span> proof) {
        this.experience = new ArrayList<>(experience);
        this.education = new ArrayList<>(education);
        this.proof = proof;
    }

    List<Experience> experience() {
        return experience;
    }

    List<Education> education() {
        return education;
    }

    void addPosition(ProvenFact fact) {
        for (int i = 0; i < experience.size(); i++) {
            var old = experience.get(i);
            var match = Match.of(old.title(), fact.get("title"))
                    .and(Match.of(old.company(), fact.get("company")))
                    .and(Match.of(old.start(), fact.get("start")));
            if (match.isSame() || Match.period(old.start(), old.end(), fact)) {
                if (!match.contradicts()) {
                    experience.set(i, filled(old, fact, "experience[" + i + "]"));
                }
                return;
            }
        }
        prove("experience[" + experience.size() + "]", fact, OF_POSITION);
        experience.add(filled(new Experience(null, null, null, null, null, null, null, List.of()), fact, null));
    }

    void addStudy(ProvenFact fact) {
        for (int i = 0; i < education.size(); i++) {
            var old = education.get(i);
            var match = Match.of(old.degree(), fact.get("degree"))
                    .and(Match.of(old.school(), fact.get("school")))
                    .and(Match.of(old.end(), fact.get("end")));
            if (match.isSame() || Match.period(old.start(), old.end(), fact)) {
                if (!match.contradicts()) {
                    education.set(i, filled(old, fact, "education[" + i + "]"));
                }
                return;
            }
        }
        prove("education[" + education.size() + "]", fact, OF_STUDY);
        education.add(filled(new Education(null, null, null, null, null, null, null), fact, null));
    }

    private Experience filled(Experience old, ProvenFact fact, @Nullable String path) {
        var title = keep(old.title(), fact, "title", path);
        var company = keep(old.company(), fact, "company", path);
        var location = keep(old.location(), fact, "location", path);
        // A period is one thing: the end of one is never put to the start of another.
        boolean undated = old.start() == null && old.end() == null && old.period() == null;
        return new Experience(
                title,
                title,
                company,
                location,
                undated ? keep(null, fact, "start", path) : old.start(),
                undated ? keep(null, fact, "end", path) : old.end(),
                undated ? keep(null, fact, "period", path) : old.period(),
                old.achievements());
    }

    private Education filled(Education old, ProvenFact fact, @Nullable String path) {
        boolean undated = old.start() == null && old.end() == null && old.years() == null;
        var years = undated ? fact.get("period") : old.years();
        if (undated && years != null && path != null) {
            proof.put(path + ".years", fact.span());
        }
        return new Education(
                keep(old.degree(), fact, "degree", path),
                keep(old.field(), fact, "field", path),
                keep(old.school(), fact, "school", path),
                undated ? keep(null, fact, "start", path) : old.start(),
                undated ? keep(null, fact, "end", path) : old.end(),
                years,
                keep(old.grade(), fact, "grade", path));
    }

    private @Nullable String keep(@Nullable String old, ProvenFact fact, String field, @Nullable String path) {
        var value = fact.get(field);
        if (old != null || value == null) {
            return old;
        }
        if (path != null) {
            proof.put(path + "." + field, fact.span());
        }
        return value;
    }

    private void prove(String path, ProvenFact fact, List<String> fields) {
        for (String field : fields) {
            if (fact.get(field.equals("years") ? "period" : field) != null) {
                proof.put(path + "." + field, fact.span());
            }
        }
    }

    /// How many of the marks by which an entry is known are equal, and how many differ.
    private record Match(int equal, int different) {

        static Match of(@Nullable String old, @Nullable String proposed) {
            if (old == null || proposed == null) {
                return new Match(0, 0);
            }
            return Completion.same(old, proposed) ? new Match(1, 0) : new Match(0, 1);
        }

        static boolean period(@Nullable String start, @Nullable String end, ProvenFact fact) {
            return start != null
                    && start.equals(fact.get("start"))
                    && (end == null ? fact.get("end") == null : end.equals(fact.get("end")));
        }

        Match and(Match other) {
            return new Match(equal + other.equal, different + other.different);
        }

        /// A second stint, or a second study there, differs in a mark and is an entry of its own.
        boolean isSame() {
            return equal > 0 && different == 0;
        }

        boolean contradicts() {
            return different > 0;
        }
    }
}
