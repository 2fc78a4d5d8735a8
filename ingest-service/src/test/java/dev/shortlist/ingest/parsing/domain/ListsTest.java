package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.ada;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.contracts.cv.Project;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Skills, languages, certificates, projects, achievements, summary.
class ListsTest {

    private static final String STUDY = "\nEDUCATION\nBSc Physics, University of Leeds, 2008 - 2011\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java, Python, Docker",
                "Java; Python; Docker",
                "Java | Python | Docker",
                "Java • Python • Docker",
                "- Java\n- Python\n- Docker",
                "Java\nPython\nDocker",
                "Languages: Java, Python\nTools: Docker",
                "Java (expert), Python (5 years), Docker - Advanced",
                "Java, Python and Docker",
                "Java، Python، Docker"
            })
    void skills_are_read_from_any_list(String list) {
        assertThat(ada("SKILLS\n" + list + "\n" + STUDY).cv().skills())
                .extracting(CvSkill::id)
                .containsExactly("java", "python", "docker");
    }

    @Test
    void a_list_may_begin_beside_its_heading() {
        assertThat(ada("SKILLS\t- Java\n\t- Python\n\t- Docker\n" + STUDY).cv().skills())
                .extracting(CvSkill::id)
                .containsExactly("java", "python", "docker");
    }

    @Test
    void what_stands_in_brackets_is_named_too() {
        assertThat(ada("SKILLS\nPython (pandas, Docker), Java (expert)\n" + STUDY)
                        .cv()
                        .skills())
                .extracting(CvSkill::id)
                .containsExactlyInAnyOrder("python", "pandas", "docker", "java");
    }

    @Test
    void a_word_of_an_unknown_skill_is_no_skill() {
        assertThat(ada("SKILLS\nJava, Tractor driving, Python\n" + STUDY).cv().skills())
                .extracting(CvSkill::name)
                .containsExactly("Java", "Tractor driving", "Python");
    }

    @Test
    void an_unknown_skill_of_a_list_is_kept_as_written() {
        assertThat(ada("SKILLS\nJava, Falconbase 3, Python\n" + STUDY).cv().skills())
                .contains(new CvSkill("Falconbase 3", null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I learn quickly and like to work with many people", "Fluent", "2019", "www.example.com"})
    void what_is_no_skill_is_none(String item) {
        assertThat(ada("SKILLS\nJava, Python, Docker\n- " + item + "\n" + STUDY)
                        .cv()
                        .skills())
                .extracting(CvSkill::name)
                .doesNotContain(item);
    }

    @Test
    void a_skill_is_dated_by_the_positions_that_speak_of_it() {
        var skills = ada("""
                SKILLS
                Java, Python

                EXPERIENCE
                Developer, Northwind Ltd, January 2020 - December 2021
                - Built services in Java
                Developer, Acorn Inc, January 2018 - December 2018
                - Built services in Java
                """ + STUDY).cv().skills();

        assertThat(skills).contains(new CvSkill("Java", "java", 36, YearMonth.of(2021, 12)));
        assertThat(skills).contains(new CvSkill("Python", "python", null, null));
    }

    @Test
    void a_skill_in_prose_is_found() {
        assertThat(ada("EXPERIENCE\nDeveloper, Northwind Ltd, 2020 - 2021\n- Moved services to Kubernetes\n" + STUDY)
                        .cv()
                        .skills())
                .extracting(CvSkill::id)
                .contains("kubernetes");
    }

    @Test
    void a_company_s_name_proves_no_skill() {
        assertThat(ada("EXPERIENCE\nNurse, Python Logistics Ltd, 2020 - 2021\n- Cared for people\n" + STUDY)
                        .cv()
                        .skills())
                .extracting(CvSkill::id)
                .doesNotContain("python");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LANGUAGES\nEnglish (fluent), Arabic (native)\n",
                "LANGUAGES\nEnglish: fluent\nArabic: native\n",
                "LANGUAGES\nEnglish\nFluent\nArabic\nNative\n",
                "SKILLS\nTeaching, Statistics, Excel\nLanguages: English (fluent), Arabic (native)\n"
            })
    void languages_have_levels(String section) {
        assertThat(ada(section + STUDY).cv().languages())
                .containsExactlyInAnyOrder(
                        new LanguageSkill("English", "fluent"), new LanguageSkill("Arabic", "native"));
    }

    @Test
    void certificates_are_read_without_dates_and_issuers() {
        var cv = ada("""
                CERTIFICATIONS
                Advanced Life Support
                Red Cross
                2020
                Project Management Basics
                Open College
                2019
                """ + STUDY).cv();

        assertThat(cv.certifications()).containsExactly("Advanced Life Support", "Project Management Basics");
    }

    @Test
    void certificates_may_begin_with_their_year() {
        var cv = ada("CERTIFICATIONS\n2020 Advanced Life Support\nRed Cross\n2019 Triage Course\nOpen College\n"
                        + STUDY)
                .cv();

        assertThat(cv.certifications()).containsExactly("Advanced Life Support", "Triage Course");
    }

    @Test
    void the_courses_of_a_study_are_no_certificates() {
        assertThat(ada("COURSEWORK\nAlgorithms\nOptics\n" + STUDY).cv().certifications())
                .isEmpty();
    }

    @Test
    void what_a_talk_was_about_is_no_summary() {
        var cv = ada(STUDY + "\nPRESENTATION\nOptics for all, Open Days of Leeds, and what came of it in the end.\n");

        assertThat(cv.cv().summary()).isNull();
    }

    @Test
    void bulleted_certificates_are_one_a_bullet() {
        var cv =
                ada("CERTIFICATIONS\n• Advanced Life Support, 2020\n  Issued by the Red Cross\n• Triage Course (2019)\n"
                                + STUDY)
                        .cv();

        assertThat(cv.certifications()).containsExactly("Advanced Life Support", "Triage Course");
    }

    @Test
    void projects_have_titles_and_tell_what_they_are() {
        var cv = ada("""
                PROJECTS
                Open Triage          2021
                Free software for small clinics that sorts patients by need.
                - Used in 9 countries
                Night Map
                A map of light at night, made from satellite pictures.
                """ + STUDY).cv();

        assertThat(cv.projects())
                .containsExactly(
                        new Project(
                                "Open Triage",
                                "Free software for small clinics that sorts patients by need. Used in 9 countries"),
                        new Project("Night Map", "A map of light at night, made from satellite pictures."));
    }

    @Test
    void bulleted_projects_may_stand_on_one_line() {
        var cv = ada("PROJECTS\n- Open Triage: free software for small clinics\n- Night Map\n" + STUDY)
                .cv();

        assertThat(cv.projects())
                .containsExactly(
                        new Project("Open Triage", "free software for small clinics"), new Project("Night Map", null));
    }

    @Test
    void achievements_are_results_in_numbers_and_what_is_listed_as_one() {
        var cv = ada("""
                EXPERIENCE
                Nurse, Harbour Hospital, 2014 - 2018
                - Cut waiting time by 30%
                - Cared for patients

                AWARDS
                - Nurse of the year, 2016
                """ + STUDY);

        assertThat(cv.cv().achievements()).containsExactly("Cut waiting time by 30%", "Nurse of the year, 2016");
        assertThat(cv.features().hasQuantifiableResults()).isTrue();
        assertThat(cv.features().achievementCount()).isEqualTo(2);
    }

    @Test
    void a_summary_without_a_heading_is_prose_above_the_first() {
        var cv = ada("Nurse with ten years in surgery wards who likes to teach\nnew colleagues and to plan.\n" + STUDY)
                .cv();

        assertThat(cv.summary())
                .isEqualTo("Nurse with ten years in surgery wards who likes to teach new colleagues and to plan.");
    }

    @Test
    void headings_of_two_columns_on_one_line_do_not_swallow_each_other() {
        var cv = ada("SKILLS     Java, Python, Docker\nLANGUAGES     English, Arabic\n" + STUDY)
                .cv();

        assertThat(cv.skills()).extracting(CvSkill::id).isEqualTo(List.of("java", "python", "docker"));
        assertThat(cv.languages()).extracting(LanguageSkill::language).containsExactly("English", "Arabic");
    }
}
