package dev.shortlist.ingest.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.ParsedCv;
import dev.shortlist.testkit.golden.GoldenCase;
import dev.shortlist.testkit.golden.GoldenCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CvReadingGoldenTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /// What a person approves; evidence is checked by rule below. Skills that prose tells of are left to the
    /// catalogue's own tests: these files need not change whenever it learns a word.
    private record Approved(
            StructuredCv structuredData,
            String language,
            LocalDate referenceDate,
            double totalYears,
            Integrity integrity,
            List<String> sections) {

        static Approved of(ParsedCv parsed) {
            var cv = parsed.cv();
            var listed = new StructuredCv(
                    cv.personalInfo(),
                    cv.summary(),
                    cv.experience(),
                    cv.education(),
                    IntStream.range(0, cv.skills().size())
                            .filter(i -> isListed(parsed, i))
                            .mapToObj(cv.skills()::get)
                            .toList(),
                    cv.languages(),
                    cv.certifications(),
                    cv.projects(),
                    cv.achievements());
            return new Approved(
                    listed,
                    parsed.language(),
                    parsed.referenceDate(),
                    parsed.features().totalYearsExperience(),
                    parsed.integrity(),
                    parsed.sections().stream().map(CvSection::name).toList());
        }

        private static boolean isListed(ParsedCv parsed, int skill) {
            int start = Objects.requireNonNull(parsed.evidence().get("skills[" + skill + "]"))
                    .start();
            return parsed.sections().stream()
                    .filter(section -> section.name().equals("skills"))
                    .anyMatch(section -> start >= section.start()
                            && start < section.start() + section.text().length());
        }
    }

    @ParameterizedTest
    @GoldenCases("golden/cv")
    void a_cv_is_read_as_a_person_approved(GoldenCase golden) {
        var cv = CvTexts.parsed(golden.text());

        golden.verify(JSON.writeValueAsString(Approved.of(cv)));
    }

    @ParameterizedTest
    @GoldenCases("golden/cv")
    void reading_twice_gives_the_same(GoldenCase golden) {
        assertThat(CvTexts.parsed(golden.text())).isEqualTo(CvTexts.parsed(golden.text()));
    }

    @ParameterizedTest
    @GoldenCases("golden/cv")
    void every_field_quotes_the_text(GoldenCase golden) {
        var cv = CvTexts.parsed(golden.text());

        assertThat(cv.evidence().keySet()).containsAll(Paths.of(cv.cv()));
        assertThat(cv.evidence().values())
                .allSatisfy(proof -> assertThat(cv.text().substring(proof.start(), proof.end()))
                        .isEqualTo(proof.quote())
                        .isNotBlank());
    }

    @ParameterizedTest
    @GoldenCases("golden/cv")
    void sections_are_stretches_of_the_text(GoldenCase golden) {
        ParsedCv cv = CvTexts.parsed(golden.text());

        assertThat(cv.sections())
                .isNotEmpty()
                .allSatisfy(section ->
                        assertThat(cv.text().substring(section.start())).startsWith(section.text()));
    }
}
