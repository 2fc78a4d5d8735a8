package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.ada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.contracts.cv.Education;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bachelor of Science in Physics, University of Leeds, 2008 - 2011",
                "University of Leeds\nBachelor of Science in Physics\n2008 - 2011",
                "2008 - 2011   Bachelor of Science in Physics\nUniversity of Leeds, Leeds, UK",
                "Bachelor of Science in Physics from University of Leeds (2008 - 2011)",
                "University of Leeds, Physics      2008 - 2011\nBachelor of Science",
                "Degree: Bachelor of Science\nMajor: Physics\nUniversity: University of Leeds\nYears: 2008 - 2011",
                "Degree | Major | University | Years\nBachelor of Science | Physics | University of Leeds | 2008 - 2011"
            })
    void a_study_is_read_in_whatever_order_it_is_written(String lines) {
        var studies = studies(lines);

        assertThat(studies).hasSize(1);
        assertThat(studies.getFirst().degree()).isEqualTo("Bachelor of Science");
        assertThat(studies.getFirst().field()).isEqualTo("Physics");
        assertThat(studies.getFirst().school()).isEqualTo("University of Leeds");
        assertThat(studies.getFirst().start()).isEqualTo("2008");
        assertThat(studies.getFirst().end()).isEqualTo("2011");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSc Physics, University of Leeds, 2012\nGPA: 3.7/4.0",
                "MSc Physics, University of Leeds, 2012 (GPA 3.7/4.0)",
                "MSc Physics | University of Leeds | 2012 | 3.7/4.0",
                "MSc Physics, University of Leeds, 2012\n- Grade: 3.7/4.0"
            })
    void a_grade_is_read_beside_or_below(String lines) {
        var study = studies(lines).getFirst();

        assertThat(study.grade()).isEqualTo("3.7/4.0");
        assertThat(study.school()).isEqualTo("University of Leeds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "University of Leeds\nThatching Bootcamp Certificate\n2012",
                "Thatching Bootcamp Certificate, University of Leeds, 2012",
                "2012: Thatching Bootcamp Certificate, University of Leeds",
                "University of Leeds\nThatching Bootcamp Certificate\nExchange: University of Oslo, 2011\n2012"
            })
    void a_degree_that_no_list_knows_stands_beside_its_school(String lines) {
        var studies = studies(lines);

        assertThat(studies).hasSize(1);
        assertThat(studies.getFirst().degree()).isEqualTo("Thatching Bootcamp Certificate");
        assertThat(studies.getFirst().school()).isEqualTo("University of Leeds");
        assertThat(studies.getFirst().end()).isEqualTo("2012");
    }

    @Test
    void a_school_may_stand_behind_the_grade() {
        var study = studies("2009   BA, History (with distinction), University of Leeds")
                .getFirst();

        assertThat(study.field()).isEqualTo("History");
        assertThat(study.school()).isEqualTo("University of Leeds");
        assertThat(study.grade()).isEqualTo("with distinction");
    }

    @Test
    void a_school_may_be_called_high_school() {
        var study = studies("2008 - 2011: KCSE, Skerry Girls High School - B+").getFirst();

        assertThat(study.degree()).isEqualTo("KCSE");
        assertThat(study.school()).isEqualTo("Skerry Girls High School");
    }

    @Test
    void a_level_belongs_to_the_degree_and_a_place_to_the_school() {
        var studies = studies(
                "NVQ Level 3 Welding, Tees College, 2009\nBSc Physics, University of Leeds at Headingley, 2012");

        assertThat(studies)
                .extracting(Education::degree, Education::field, Education::school)
                .containsExactly(
                        tuple("NVQ Level 3", "Welding", "Tees College"),
                        tuple("BSc", "Physics", "University of Leeds at Headingley"));
    }

    @Test
    void degrees_below_one_school_are_all_from_there() {
        var studies = studies("University of Leeds\nMSc Physics, 2011 - 2012\nBSc Physics, 2008 - 2011");

        assertThat(studies).extracting(Education::school).containsExactly("University of Leeds", "University of Leeds");
    }

    @Test
    void arabic_grades_are_words() {
        var study = studies("بكالوريوس هندسة مدنية، جامعة دمشق، 2010 - 2015\nالتقدير: جيد جدا")
                .getFirst();

        assertThat(study.school()).isEqualTo("جامعة دمشق");
        assertThat(study.grade()).isEqualTo("جيد جدا");
        assertThat(study.end()).isEqualTo("2015");
    }

    @Test
    void one_year_is_the_end() {
        var study = studies("BA History, University of Leeds, 2011").getFirst();

        assertThat(study.start()).isNull();
        assertThat(study.end()).isEqualTo("2011");
        assertThat(study.years()).isEqualTo("2011");
    }

    @Test
    void several_studies_are_kept_apart_with_their_details() {
        var studies = studies("""
                PhD in Physics
                University of Leeds
                2014 - 2018
                - Thesis on cold atoms at the University of Oslo
                MSc in Physics
                University of York
                2012 - 2013
                """);

        assertThat(studies).extracting(Education::degree).containsExactly("PhD", "MSc");
        assertThat(studies).extracting(Education::school).containsExactly("University of Leeds", "University of York");
    }

    @Test
    void degrees_listed_under_a_school_are_studies_there() {
        var studies = studies("""
                University of Leeds, Leeds
                - PhD in Physics      2012 - 2015
                  - Thesis: Waves in very shallow water
                - MSc in Physics      2010 - 2012
                Trinity College, Dublin
                - BSc in Geography      2007 - 2010
                """);

        assertThat(studies)
                .extracting(Education::degree, Education::school, Education::end)
                .containsExactly(
                        tuple("PhD", "University of Leeds", "2015"),
                        tuple("MSc", "University of Leeds", "2012"),
                        tuple("BSc", "Trinity College", "2010"));
    }

    @Test
    void a_heading_of_two_lines_is_one() {
        var cv = ada("""
                EXPERIENCE
                Nurse, Harbour Hospital, 2014 - 2018

                EDUCATION AND
                QUALIFICATIONS
                MSc Physics, University of Leeds, 2012
                """);

        assertThat(cv.cv().education()).hasSize(1);
        assertThat(cv.cv().summary()).isNull();
    }

    @Test
    void a_faculty_and_its_university_are_one_school() {
        assertThat(studies("Faculty of Science, University of Leeds\nBSc Physics, 2011")
                        .getFirst()
                        .school())
                .isEqualTo("Faculty of Science, University of Leeds");
    }

    @Test
    void a_school_that_is_not_called_one_is_found_beside_the_degree() {
        assertThat(studies("BSc Physics, Caltech, 2008 - 2011").getFirst().school())
                .isEqualTo("Caltech");
    }

    @Test
    void a_course_that_goes_on_has_no_end() {
        var study = studies("MSc Physics, University of Leeds, 2025 - present").getFirst();

        assertThat(study.start()).isEqualTo("2025");
        assertThat(study.end()).isNull();
    }

    @Test
    void a_faculty_on_a_line_of_its_own_makes_no_study() {
        var found = studies("University of Leeds\nBSc Physics\nMay 2011\nFaculty of Science\nMajor GPA: 3.9 / 4.0");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().school()).isEqualTo("University of Leeds");
        assertThat(found.getFirst().grade()).isEqualTo("3.9 / 4.0");
    }

    @Test
    void the_field_stands_beside_the_degree() {
        var study = studies("University of Leeds, Far Headingley\nBachelor of Arts, Business Administration\nJune 2016")
                .getFirst();

        assertThat(study.field()).isEqualTo("Business Administration");
    }

    @Test
    void the_bracket_behind_a_degree_is_no_field() {
        var study = studies("University of Leeds\nNursing Science (B.S.)\nJune 2016")
                .getFirst();

        assertThat(study.field()).isEqualTo("Nursing Science");
    }

    private static List<Education> studies(String lines) {
        return ada("EDUCATION\n" + lines + "\n\nSKILLS\nPython, Statistics, Teaching\n")
                .cv()
                .education();
    }
}
