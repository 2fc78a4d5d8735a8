package dev.shortlist.benchmarks.reading;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.ingest.parsing.application.FileReading;
import dev.shortlist.ingest.parsing.application.ParseCv;
import dev.shortlist.ingest.parsing.domain.Hints;
import dev.shortlist.ingest.parsing.domain.ParsedCv;
import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.reader.DocumentReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads CVs whose contents are known and counts what was found, missed and made up.
public final class Yardstick {

    private final ParseCv parse = new ParseCv(new DocumentReader());
    private final Tallies tallies = new Tallies();
    private final List<String> misses = new ArrayList<>();

    public void measure(KnownCv known, byte[] bytes) {
        switch (parse.parse(bytes, new Hints(known.file(), known.receivedOn()))) {
            case FileReading.Parsed(var cv) -> new Comparison(known).with(cv);
            case FileReading.Refused(var code, var reason, var _) -> {
                misses.add(known.file() + ": refused: " + code + " " + reason);
                new Comparison(known).withNothing();
            }
        }
    }

    public Tallies tallies() {
        return tallies;
    }

    /// Every value that was missed or made up, a line each.
    public List<String> misses() {
        return List.copyOf(misses);
    }

    private final class Comparison {

        private final KnownCv known;

        Comparison(KnownCv known) {
            this.known = known;
        }

        void with(ParsedCv parsed) {
            var cv = parsed.cv();
            var person = cv.personalInfo();
            count(Field.NAME, listOf(known.name()), listOf(person.name()), Agreement::same);
            count(Field.EMAIL, listOf(known.email()), listOf(person.email()), Agreement::same);
            countKnown(Field.PHONE, listOf(known.phone()), person.phones(), Agreement::phone);
            count(Field.EXPERIENCE, known.experience(), cv.experience(), Agreement::position);
            count(Field.EDUCATION, known.education(), cv.education(), Agreement::study);
            count(Field.SKILLS, distinct(known.skills()), listed(parsed), Agreement::skill);
            countKnown(Field.LANGUAGES, known.languages(), cv.languages(), Agreement::spoken);
            countKnown(Field.CERTIFICATIONS, known.certifications(), cv.certifications(), Agreement::agree);
            countKnown(
                    Field.TOTAL_YEARS,
                    listOf(known.totalYears()),
                    List.of(parsed.features().totalYearsExperience()),
                    Agreement::years);
        }

        /// A refused file has nothing right; everything that is known of it is missed.
        void withNothing() {
            count(Field.NAME, listOf(known.name()), List.<String>of(), Agreement::same);
            count(Field.EMAIL, listOf(known.email()), List.<String>of(), Agreement::same);
            count(Field.PHONE, listOf(known.phone()), List.<String>of(), Agreement::phone);
            count(Field.EXPERIENCE, known.experience(), List.of(), (_, _) -> false);
            count(Field.EDUCATION, known.education(), List.of(), (_, _) -> false);
            count(Field.SKILLS, distinct(known.skills()), List.<String>of(), Agreement::skill);
        }

        private <K, F> void countKnown(Field field, List<K> knowns, List<F> founds, BiPredicate<K, F> same) {
            if (!knowns.isEmpty()) {
                count(field, knowns, founds, same);
            }
        }

        private <K, F> void count(Field field, List<K> knowns, List<F> founds, BiPredicate<K, F> same) {
            String where = known.file() + " [" + known.layout() + "] " + field + ": ";
            tallies.add(field, known, Tally.of(knowns, founds, same, what -> misses.add(where + what)));
        }
    }

    /// Two names of one skill are one skill, as they are in a CV.
    private static List<String> distinct(List<String> names) {
        var byId = new LinkedHashMap<String, String>();
        names.forEach(name -> byId.putIfAbsent(
                SkillCatalogue.standard().byName(name).map(Skill::id).orElse(name), name));
        return List.copyOf(byId.values());
    }

    /// Only what was read from the skills section: the known lists are those sections, prose says more.
    private static List<String> listed(ParsedCv parsed) {
        var found = parsed.cv().skills();
        return IntStream.range(0, found.size())
                .filter(i -> isInSkills(parsed, i))
                .mapToObj(found::get)
                .map(CvSkill::name)
                .toList();
    }

    private static boolean isInSkills(ParsedCv parsed, int i) {
        var evidence = parsed.evidence().get("skills[" + i + "]");
        return evidence != null
                && parsed.sections().stream()
                        .filter(section -> section.name().equals("skills"))
                        .anyMatch(section -> section.start() <= evidence.start()
                                && evidence.start()
                                        < section.start() + section.text().length());
    }

    private static <T> List<T> listOf(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }
}
