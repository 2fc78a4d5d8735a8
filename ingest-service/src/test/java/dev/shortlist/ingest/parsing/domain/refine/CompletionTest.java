package dev.shortlist.ingest.parsing.domain.refine;

import static dev.shortlist.ingest.parsing.domain.refine.Proposals.fact;
import static dev.shortlist.ingest.parsing.domain.refine.Proposals.read;
import static dev.shortlist.ingest.parsing.domain.refine.Proposals.refined;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.contracts.cv.Project;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.refine.ProposedFact.Kind;
import dev.shortlist.ingest.parsing.domain.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final Span HERE = new Span(0, 4, 0.6);
    private static final PersonalInfo NOBODY = new PersonalInfo(null, null, null, List.of(), null, List.of());

    @Test
    void what_the_rules_read_is_never_overwritten() {
        var cv = refined(
                fact("name", "Blue Harbor", "value", "Blue Harbor"),
                fact("location", "in Bristol", "value", "Bristol"),
                fact(
                        "experience",
                        "Engineer, Northwind\nMar 2018 - Feb 2020",
                        "title",
                        "Engineer",
                        "company",
                        "Northwind"),
                fact("education", "BSc Physics, University of Leeds, 2008 - 2011", "school", "University of Leeds"),
                fact("skill", "Java, Docker", "value", "java"));

        assertThat(cv).isEqualTo(read());
    }

    @Test
    void the_same_fact_twice_is_one() {
        var badge = fact("certification", "I hold the Scrum Gold Badge", "value", "Scrum Gold Badge");

        assertThat(refined(badge, badge).cv().certifications()).containsExactly("Scrum Gold Badge");
    }

    @Test
    void gaps_of_a_person_are_filled_once() {
        var completion = new Completion(cv(NOBODY, List.of(), List.of()));
        for (String suffix : List.of("", "2")) {
            completion.add(proven(Kind.NAME, "value", "Ada" + suffix));
            completion.add(proven(Kind.EMAIL, "value", "ada@example.org" + suffix));
            completion.add(proven(Kind.PHONE, "value", "+4420794609" + suffix));
            completion.add(proven(Kind.LOCATION, "value", "Leeds" + suffix));
            completion.add(proven(Kind.LINK, "value", "ada.example" + suffix));
            completion.add(proven(Kind.SUMMARY, "value", "An engineer" + suffix));
        }

        assertThat(completion.cv().personalInfo())
                .isEqualTo(new PersonalInfo(
                        "Ada",
                        "ada@example.org",
                        "+4420794609",
                        List.of("+4420794609"),
                        "Leeds",
                        List.of("ada.example")));
        assertThat(completion.cv().summary()).isEqualTo("An engineer");
        assertThat(completion.proof())
                .containsOnlyKeys(
                        "personal_info.name",
                        "personal_info.email",
                        "personal_info.phone",
                        "personal_info.phones[0]",
                        "personal_info.location",
                        "personal_info.links[0]",
                        "summary");
    }

    @Test
    void a_position_s_gaps_are_filled_and_its_words_stay() {
        var completion = new Completion(cv(NOBODY, List.of(position("Engineer", null, null, null)), List.of()));
        completion.add(proven(
                Kind.EXPERIENCE, "title", "ENGINEER", "company", "Northwind", "start", "2018-03", "end", "2020-02"));

        assertThat(completion.cv().experience())
                .containsExactly(new Experience(
                        "Engineer", "Engineer", "Northwind", null, "2018-03", "2020-02", null, List.of()));
        assertThat(completion.proof())
                .containsOnlyKeys("experience[0].company", "experience[0].start", "experience[0].end");
    }

    @Test
    void a_second_stint_is_another_position_and_a_contradiction_is_none() {
        var stay = position("Engineer", "Northwind", "2018-03", "2020-02");
        var completion = new Completion(cv(NOBODY, List.of(stay), List.of()));
        completion.add(proven(
                Kind.EXPERIENCE, "title", "Engineer", "company", "Northwind", "start", "2022-01", "end", "2023-01"));
        completion.add(
                proven(Kind.EXPERIENCE, "title", "Boss", "company", "Northwind", "start", "2018-03", "end", "2020-02"));

        assertThat(completion.cv().experience())
                .containsExactly(stay, position("Engineer", "Northwind", "2022-01", "2023-01"));
    }

    @Test
    void studies_projects_and_languages_are_completed_too() {
        var study = new Education("BSc", null, "Leeds", null, null, null, null);
        var completion = new Completion(cv(NOBODY, List.of(), List.of(study)));
        completion.add(proven(
                Kind.EDUCATION, "degree", "BSc", "field", "Physics", "grade", "2:1", "end", "2011", "period", "2011"));
        completion.add(proven(Kind.EDUCATION, "degree", "MSc", "school", "York", "period", "2013", "end", "2013"));
        completion.add(proven(Kind.PROJECT, "title", "Atlas"));
        completion.add(proven(Kind.PROJECT, "title", "atlas", "description", "A map of maps"));
        completion.add(proven(Kind.PROJECT, "title", "Globe", "description", "A ball"));
        completion.add(proven(Kind.LANGUAGE, "value", "Arabic"));
        completion.add(proven(Kind.LANGUAGE, "value", "Arabic", "level", "native"));
        completion.add(proven(Kind.ACHIEVEMENT, "value", "Cut cost by 40%"));

        var cv = completion.cv();
        assertThat(cv.education())
                .containsExactly(
                        new Education("BSc", "Physics", "Leeds", null, "2011", "2011", "2:1"),
                        new Education("MSc", null, "York", null, "2013", "2013", null));
        assertThat(cv.projects())
                .containsExactly(new Project("Atlas", "A map of maps"), new Project("Globe", "A ball"));
        assertThat(cv.languages()).containsExactly(new LanguageSkill("Arabic", "native"));
        assertThat(cv.achievements()).containsExactly("Cut cost by 40%");
        assertThat(completion.proof())
                .containsKeys("education[0].years", "education[1].years", "projects[1].description", "languages[0]");
    }

    private static ProvenFact proven(Kind kind, String... fields) {
        return new ProvenFact(kind, Proposals.fact("", "", fields).fields(), HERE);
    }

    private static Experience position(
            String title, @Nullable String company, @Nullable String start, @Nullable String end) {
        return new Experience(title, title, company, null, start, end, null, List.of());
    }

    private static StructuredCv cv(PersonalInfo person, List<Experience> positions, List<Education> studies) {
        return new StructuredCv(
                person, null, positions, studies, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
