package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.language.lexicon.Degree;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.skill.Mention;
import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what ingest read of a CV into merits with their evidence, and the person apart from them.
public final class CvReader {

    private final SkillCatalogue catalogue;
    private final Degrees degrees;

    public CvReader(SkillCatalogue catalogue, Degrees degrees) {
        this.catalogue = catalogue;
        this.degrees = degrees;
    }

    public Identity identity(PersonalInfo person) {
        var phones = Stream.concat(Stream.ofNullable(person.phone()), person.phones().stream())
                .distinct()
                .toList();
        return new Identity(person.name(), person.email(), phones, person.location(), person.links());
    }

    public Merits merits(ReadCv cv) {
        var quotes = new Quotes(cv, catalogue);
        var said = cv.structuredData();
        return new Merits(
                years(cv),
                each(said.skills(), (index, skill) -> skill(index, skill, quotes)),
                each(said.experience(), (index, work) -> position(index, work, quotes)),
                each(said.education(), (index, study) -> study(index, study, quotes)),
                each(
                        said.languages(),
                        (index, spoken) -> new LanguageFact(
                                spoken.language(),
                                spoken.level(),
                                quotes.of("languages", index, "language", spoken.language()))),
                each(said.certifications(), (index, name) -> certificate(index, name, quotes)),
                cv.referenceDate(),
                cv.integrity().verdict());
    }

    // A CV without a single dated position does not say zero years; it says nothing.
    private static @Nullable Double years(ReadCv cv) {
        double years = cv.features().totalYearsExperience();
        return years > 0 || isDated(cv.structuredData()) ? Double.valueOf(years) : null;
    }

    private static boolean isDated(StructuredCv cv) {
        return cv.experience().stream().anyMatch(work -> work.start() != null);
    }

    private SkillFact skill(int index, CvSkill skill, Quotes quotes) {
        var id = skill.id() != null
                ? skill.id()
                : catalogue.byName(skill.name()).map(Skill::id).orElse(null);
        return new SkillFact(
                skill.name(), id, skill.months(), skill.lastUsed(), quotes.ofSkill(index, id, skill.name()));
    }

    private static Position position(int index, Experience work, Quotes quotes) {
        var title = work.title() != null ? work.title() : work.job();
        return new Position(title, work.company(), Words.of(title), quotes.of("experience", index, "title", title));
    }

    private Study study(int index, Education education, Quotes quotes) {
        var text = Stream.of(education.degree(), education.field(), education.school())
                .filter(Objects::nonNull)
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
        var level = education.degree() == null
                ? null
                : degrees.find(education.degree()).map(Degree::level).orElse(null);
        var field = education.field() != null ? education.field() : education.degree();
        return new Study(level, text, Words.of(field), quotes.of("education", index, "degree", education.degree()));
    }

    private Certificate certificate(int index, String name, Quotes quotes) {
        var skillIds = catalogue.find(name).stream()
                .map(Mention::skillId)
                .distinct()
                .sorted()
                .toList();
        return new Certificate(name, skillIds, Words.of(name), quotes.of("certifications", index, "name", name));
    }

    private static <T, R> List<R> each(List<T> items, Reading<T, R> reading) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> reading.read(index, items.get(index)))
                .toList();
    }

    private interface Reading<T, R> {
        R read(int index, T item);
    }
}
