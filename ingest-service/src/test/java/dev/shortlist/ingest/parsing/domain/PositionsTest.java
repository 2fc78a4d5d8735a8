package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.ada;
import static dev.shortlist.ingest.parsing.CvTexts.adaWorked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Experience;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Data Engineer, Northwind Ltd\t\tMarch 2020 - May 2022\n- Built pipelines\n",
                "Northwind Ltd\t\tMarch 2020 - May 2022\nData Engineer\n- Built pipelines\n",
                "Data Engineer\nNorthwind Ltd\nMarch 2020 - May 2022\n- Built pipelines\n",
                "March 2020 - May 2022\nData Engineer\nNorthwind Ltd\n- Built pipelines\n",
                "03/2020 - 05/2022   Data Engineer, Northwind Ltd\n- Built pipelines\n",
                "Data Engineer | Northwind Ltd | Mar 2020 – May 2022\n- Built pipelines\n",
                "Data Engineer at Northwind Ltd (Mar 2020 – May 2022)\n- Built pipelines\n",
                "Northwind Ltd — Data Engineer (Mar 2020 – May 2022)\n- Built pipelines\n",
                "Company: Northwind Ltd\nTitle: Data Engineer\nPeriod: 03/2020 - 05/2022\n- Built pipelines\n",
                "Employer | Position | Dates | Description\nNorthwind Ltd | Data Engineer | 03/2020 - 05/2022 | Built pipelines\n"
            })
    void a_position_is_read_in_whatever_order_it_is_written(String lines) {
        var position = adaWorked(lines).cv().experience().getFirst();

        assertThat(position.title()).isEqualTo("Data Engineer");
        assertThat(position.company()).isEqualTo("Northwind Ltd");
        assertThat(position.start()).isEqualTo("2020-03");
        assertThat(position.end()).isEqualTo("2022-05");
        assertThat(position.achievements()).containsExactly("Built pipelines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مهندس بيانات لدى شركة النخيل (مارس 2020 – مايو 2022)\n- بناء قواعد البيانات\n",
                "مهندس بيانات - شركة النخيل\nمارس ٢٠٢٠ - مايو ٢٠٢٢\n- بناء قواعد البيانات\n",
                "شركة النخيل | مهندس بيانات | 03/2020 - 05/2022\n- بناء قواعد البيانات\n",
                "مهندس بيانات في شركة النخيل، مارس 2020 – مايو 2022\n- بناء قواعد البيانات\n"
            })
    void so_it_is_in_arabic(String lines) {
        var position = adaWorked(lines).cv().experience().getFirst();

        assertThat(position.title()).isEqualTo("مهندس بيانات");
        assertThat(position.company()).isEqualTo("شركة النخيل");
        assertThat(position.start()).isEqualTo("2020-03");
        assertThat(position.end()).isEqualTo("2022-05");
        assertThat(position.achievements()).containsExactly("بناء قواعد البيانات");
    }

    @Test
    void the_manager_of_a_hotel_is_no_hotel() {
        var position = adaWorked("مطاعم الإبريق النحاسي\nمدير فندق\nأبريل 2020 - يوليو 2023\n- قيادة 12 موظفاً\n")
                .cv()
                .experience()
                .getFirst();

        assertThat(position.title()).isEqualTo("مدير فندق");
        assertThat(position.company()).isEqualTo("مطاعم الإبريق النحاسي");
    }

    @Test
    void a_laboratory_under_research_is_a_position() {
        var cv = ada("""
                EXPERIENCE
                Developer, Northwind Ltd, May 2015 - June 2016
                - Built services

                RESEARCH
                Leeds Robot Laboratory | Researcher
                January 2014 - January 2015
                - Taught an arm to pour tea
                """);

        assertThat(cv.cv().experience()).hasSize(2);
        assertThat(cv.cv().experience().getLast().title()).isEqualTo("Researcher");
    }

    @Test
    void a_current_position_has_no_end() {
        var position = adaWorked("Nurse, Harbour Hospital, June 2021 - present\n")
                .cv()
                .experience()
                .getFirst();

        assertThat(position.start()).isEqualTo("2021-06");
        assertThat(position.end()).isNull();
        assertThat(position.period()).isEqualTo("June 2021 - present");
    }

    @Test
    void a_place_beside_the_company_is_the_location() {
        var position = adaWorked("Nurse\nHarbour Hospital, Cairo, Egypt\nJune 2021 - May 2023\n")
                .cv()
                .experience()
                .getFirst();

        assertThat(position.company()).isEqualTo("Harbour Hospital");
        assertThat(position.location()).isEqualTo("Cairo, Egypt");
    }

    @Test
    void a_company_above_two_titles_is_the_company_of_both() {
        var positions = adaWorked("""
                Harbour Hospital              2014 - 2022
                Head Nurse                    2018 - 2022
                - Led the ward
                Nurse                         2014 - 2018
                - Cared for patients
                """).cv().experience();

        assertThat(positions).extracting(Experience::title).containsExactly("Head Nurse", "Nurse");
        assertThat(positions).extracting(Experience::company).containsOnly("Harbour Hospital");
    }

    @Test
    void a_position_may_be_listed_under_its_company() {
        var positions = adaWorked("""
                Harbour Institute
                - Student of Deep Waters      May 2014 - May 2015
                  - Measured the depth of 40 harbours
                  - Wrote it down
                """).cv().experience();

        assertThat(positions).hasSize(1);
        assertThat(positions.getFirst().title()).isEqualTo("Student of Deep Waters");
        assertThat(positions.getFirst().company()).isEqualTo("Harbour Institute");
        assertThat(positions.getFirst().achievements()).hasSize(2);
    }

    @Test
    void wrapped_lines_are_one_achievement() {
        var position = adaWorked("""
                Nurse, Harbour Hospital, 2014 - 2018
                - Introduced a new plan for the night shift, which
                  halved the number of extra hours
                - Trained 12 colleagues
                """).cv().experience().getFirst();

        assertThat(position.achievements())
                .containsExactly(
                        "Introduced a new plan for the night shift, which halved the number of extra hours",
                        "Trained 12 colleagues");
    }

    @Test
    void paragraphs_without_bullets_are_read_line_by_line() {
        var position = adaWorked("""
                Nurse, Harbour Hospital, 2014 - 2018
                Responsibilities:
                Cared for patients after surgery and wrote the plans of the ward for every
                week of the year.
                Trained new colleagues.
                https://harbour.example.com
                """).cv().experience().getFirst();

        assertThat(position.achievements()).hasSize(2).last().isEqualTo("Trained new colleagues.");
    }

    @Test
    void positions_without_any_date_are_found_by_their_titles() {
        var positions = adaWorked(
                        "Software Engineer, Northwind Ltd\n- Built pipelines\nWeb Developer, Acorn Inc\n- Built sites\n")
                .cv()
                .experience();

        assertThat(positions).extracting(Experience::company).containsExactly("Northwind Ltd", "Acorn Inc");
        assertThat(positions).extracting(Experience::start).containsOnlyNulls();
    }

    @Test
    void bulleted_positions_are_positions() {
        var positions = adaWorked(
                        "- Software Engineer, Northwind Ltd, 2018 - 2020\n- Web Developer, Acorn Inc, 2015 - 2018\n")
                .cv()
                .experience();

        assertThat(positions).extracting(Experience::title).containsExactly("Software Engineer", "Web Developer");
    }

    @Test
    void a_title_with_a_dash_stays_whole_when_the_company_stands_elsewhere() {
        var position = adaWorked("Software Engineer - Payments\nNorthwind Ltd\nMay 2018 - June 2020\n")
                .cv()
                .experience()
                .getFirst();

        assertThat(position.title()).isEqualTo("Software Engineer - Payments");
        assertThat(position.company()).isEqualTo("Northwind Ltd");
    }

    @Test
    void years_that_overlap_count_once_and_current_ones_to_the_reference_date() {
        var cv = adaWorked("""
                Nurse, Harbour Hospital, May 2024 - present
                - Night shifts
                Nurse, City Clinic, January 2025 - December 2025
                - Day shifts
                """);

        assertThat(cv.referenceDate()).isEqualTo("2026-04-15");
        assertThat(cv.features().totalYearsExperience()).isEqualTo(2.0);
    }

    @Test
    void a_cv_that_says_when_it_was_updated_is_counted_to_that_day() {
        var cv = adaWorked(
                "Nurse, Harbour Hospital, January 2020 - present\n- Night shifts\n\nLast updated: March 2024\n");

        assertThat(cv.referenceDate()).isEqualTo("2024-03-31");
        assertThat(cv.features().totalYearsExperience()).isEqualTo(4.3);
    }

    @Test
    void nothing_is_invented_where_nothing_is_said() {
        var position = adaWorked("Nurse\n2014 - 2018\n").cv().experience();

        assertThat(position)
                .isEqualTo(List.of(
                        new Experience("Nurse", "Nurse", null, null, "2014", "2018", "2014 - 2018", List.of())));
    }

    @Test
    void tools_named_with_each_position_begin_no_section() {
        var cv = adaWorked("""
                Engineer, Northwind Ltd, 2012 - 2015
                Technologies: Java, Kafka
                Engineer, Southwind Ltd, 2015 - 2018
                Technologies: Java, Docker
                """).cv();

        assertThat(cv.experience()).extracting(Experience::company).containsExactly("Northwind Ltd", "Southwind Ltd");
        assertThat(cv.skills()).extracting(CvSkill::id).contains("java", "kafka", "docker");
    }
}
