package dev.shortlist.ingest.parsing.yardstick;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.ingest.parsing.domain.CvReader;
import dev.shortlist.ingest.parsing.domain.Hints;
import dev.shortlist.ingest.parsing.domain.Outcome;
import dev.shortlist.ingest.parsing.domain.ParsedCv;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.date.DateReader;
import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads CVs whose contents are known and prints precision, recall and F1 by field, and every miss.
///
/// Arguments: a file of JSON lines (`file`, `expected`) and the folder of the files. What counts as found:
///
/// - name, e-mail: the same text, case and accents apart.
/// - phone: the last seven digits agree.
/// - position: company and title agree and so do both dates. Texts agree when one holds the other, case and accents
///   apart. Dates agree by month; by year where either side has none. A position counts once.
/// - study: school and degree agree as texts, the years of both dates agree.
/// - skill: the same text or the same skill of the catalogue. Only skills read from the skills section are held against
///   precision, since the known lists are those sections.
public final class ReadingYardstick {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 1);

    private final Tally names = new Tally("name");
    private final Tally emails = new Tally("email");
    private final Tally phones = new Tally("phone");
    private final Tally positions = new Tally("experience");
    private final Tally studies = new Tally("education");
    private final Tally skills = new Tally("skills");

    private final DateReader dates = new DateReader(YearMonth.from(RECEIVED));

    public static void main(String[] arguments) throws IOException {
        var yardstick = new ReadingYardstick();
        var mapper = JsonMapper.shared();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            var known = mapper.readTree(line);
            yardstick.measure(Path.of(arguments[1], known.get("file").asString()), known.get("expected"));
        }
        yardstick.print();
    }

    private void measure(Path file, JsonNode known) throws IOException {
        String name = file.getFileName().toString();
        var reading = new DocumentReader().read(Files.readAllBytes(file));
        if (!(reading instanceof Reading.Readable(var document))) {
            System.out.println(name + ": " + reading);
            return;
        }
        var outcome = new CvReader().read(document, new Hints(name, RECEIVED));
        switch (outcome) {
            case Outcome.Parsed(var cv) -> compare(name, known, cv);
            case Outcome.NotACv other -> System.out.println(name + ": " + other);
        }
    }

    private void compare(String file, JsonNode known, ParsedCv parsed) {
        var person = parsed.cv().personalInfo();
        names.count(file, texts(known, "name"), listOf(person.name()), ReadingYardstick::same);
        emails.count(file, texts(known, "email"), listOf(person.email()), ReadingYardstick::same);
        if (!texts(known, "phone").isEmpty()) {
            phones.count(
                    file,
                    texts(known, "phone"),
                    person.phones(),
                    (a, b) -> digits(a).equals(digits(b)));
        }
        positions.count(file, nodes(known, "experience"), parsed.cv().experience(), this::samePosition);
        studies.count(file, nodes(known, "education"), parsed.cv().education(), this::sameStudy);
        skills.count(file, skills(known), listed(parsed), ReadingYardstick::sameSkill);
    }

    private boolean samePosition(JsonNode known, Experience found) {
        var period = period(known);
        return agree(known.path("company").asString(), found.company())
                && agree(known.path("title").asString(), found.title())
                && sameMonth(period[0], found.start())
                && sameMonth(period[1], found.end());
    }

    private boolean sameStudy(JsonNode known, Education found) {
        var period = period(known);
        return agree(known.path("institution").asString(), found.school())
                && agree(known.path("degree").asString(), found.degree())
                && sameYear(period[0], found.start())
                && sameYear(period[1], found.end());
    }

    /// Start and end as they are known: given apart, or as one text.
    private @Nullable String[] period(JsonNode known) {
        if (known.has("date")) {
            var span = dates.spans(known.get("date").asString()).getFirst();
            return new @Nullable String[] {
                String.valueOf(span.start()),
                span.end() == null ? null : span.end().toString()
            };
        }
        String end = known.path("end").asString();
        return new @Nullable String[] {known.path("start").asString(), end.equals("present") ? null : end};
    }

    private List<String> listed(ParsedCv parsed) {
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

    /// Two names of one skill are one skill, as they are in a CV.
    private static List<String> skills(JsonNode known) {
        var names = known.has("skill_keywords")
                ? nodes(known, "skill_keywords").stream().map(JsonNode::asString)
                : nodes(known, "skill_groups").stream()
                        .flatMap(group ->
                                Arrays.stream(group.get("details").asString().split(",\\s*", -1)));
        var byId = new LinkedHashMap<String, String>();
        names.forEach(name -> byId.putIfAbsent(
                SkillCatalogue.standard().byName(name).map(Skill::id).orElse(name), name));
        return List.copyOf(byId.values());
    }

    private static boolean sameSkill(String known, String found) {
        var catalogue = SkillCatalogue.standard();
        var id = catalogue.byName(known);
        return same(known, found) || (id.isPresent() && id.equals(catalogue.byName(found)));
    }

    private static boolean same(String known, String found) {
        return Normalizer.fold(known).equals(Normalizer.fold(found));
    }

    private static boolean agree(String known, @Nullable String found) {
        if (found == null || found.length() < 2) {
            return false;
        }
        String a = Normalizer.fold(known);
        String b = Normalizer.fold(found);
        return a.contains(b) || b.contains(a);
    }

    private static boolean sameMonth(@Nullable String known, @Nullable String found) {
        if (known == null || found == null) {
            return known == null && found == null;
        }
        int length = Math.min(known.length(), found.length());
        return known.substring(0, length).equals(found.substring(0, length));
    }

    private static boolean sameYear(@Nullable String known, @Nullable String found) {
        if (known == null || found == null) {
            return known == null && found == null;
        }
        return known.substring(0, 4).equals(found.substring(0, 4));
    }

    private static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 7));
    }

    private static List<String> texts(JsonNode known, String field) {
        return known.path(field).isString() ? List.of(known.get(field).asString()) : List.of();
    }

    private static List<JsonNode> nodes(JsonNode known, String field) {
        return StreamSupport.stream(known.path(field).spliterator(), false).toList();
    }

    private static List<String> listOf(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private void print() {
        var all = List.of(names, emails, phones, positions, studies, skills);
        all.forEach(tally -> tally.misses().forEach(System.out::println));
        all.forEach(tally -> System.out.println(tally.line()));
    }
}
