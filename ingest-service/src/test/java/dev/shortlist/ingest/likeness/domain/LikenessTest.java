package dev.shortlist.ingest.likeness.domain;

import static dev.shortlist.ingest.likeness.domain.Reason.Kind.SAME_CONTACT;
import static dev.shortlist.ingest.likeness.domain.Reason.Kind.SAME_EDUCATION_YEARS;
import static dev.shortlist.ingest.likeness.domain.Reason.Kind.SAME_EMPLOYERS;
import static dev.shortlist.ingest.likeness.domain.Reason.Kind.SAME_EMPLOYMENT_DATES;
import static dev.shortlist.ingest.likeness.domain.Reason.Kind.SAME_LOCATION;
import static dev.shortlist.ingest.likeness.domain.Reason.Kind.SAME_PHONE_WITHOUT_COUNTRY;
import static dev.shortlist.ingest.likeness.domain.Reason.Kind.SAME_SCHOOLS;
import static dev.shortlist.ingest.likeness.domain.Reason.Kind.SIMILAR_NAME;
import static dev.shortlist.ingest.likeness.domain.Reason.Kind.SIMILAR_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Sitter LINA = Sitter.named("Lina Haddad")
            .phone("+962790000123")
            .job("Blue Harbor Ltd", "2020-03", null)
            .job("Northwind Systems", "2016-01", "2020-02")
            .study("University of Leeds", "2015")
            .living("Amman, Jordan");
    private static final Sitter LINA_IN_ARABIC = Sitter.named("لينا حداد")
            .job("شركة الميناء الأزرق", "2020-03", null)
            .job("أنظمة ريح الشمال", "2016-01", "2020-02")
            .study("جامعة ليدز", "2015")
            .living("عمّان، الأردن");

    @Nested
    class One_person {

        @Test
        void with_a_new_address_is_known_by_name_and_employers() {
            var later = Sitter.named("LINA HADDAD")
                    .job("Northwind", "2016-01", "2020-02")
                    .job("Blue Harbor", "2020-03", "2024-05");

            assertSuggested(LINA, later, SIMILAR_NAME, SAME_EMPLOYERS);
        }

        @Test
        void in_the_other_script_is_known_by_name_dates_and_town() {
            assertSuggested(
                    LINA, LINA_IN_ARABIC, SIMILAR_NAME, SAME_EMPLOYMENT_DATES, SAME_EDUCATION_YEARS, SAME_LOCATION);
        }

        @Test
        void in_the_other_script_is_known_by_years_of_study_too() {
            var english = Sitter.named("Khaled Mansour")
                    .job("Delta Foods", "2019-05", null)
                    .study("Cairo University", "2018")
                    .living("Cairo, Egypt");
            var arabic = Sitter.named("خالد منصور")
                    .job("أغذية الدلتا", "2019-05", null)
                    .study("جامعة القاهرة", "2018")
                    .living("القاهرة، مصر");

            assertSuggested(english, arabic, SIMILAR_NAME, SAME_EMPLOYMENT_DATES, SAME_EDUCATION_YEARS, SAME_LOCATION);
        }

        @Test
        void is_known_by_what_was_named_alike_at_work_and_at_school() {
            assertSuggested(
                    Sitter.named("Khaled Mansour")
                            .job("Vodafone", "2019-05", null)
                            .study("Leeds University", "2015"),
                    Sitter.named("خالد منصور").job("فودافون", "2019-05", null).study("University of Leeds", "2015"),
                    SIMILAR_NAME,
                    SAME_EMPLOYERS,
                    SAME_SCHOOLS);
        }

        @Test
        void is_known_by_name_and_a_phone_without_its_country() {
            assertSuggested(
                    LINA, Sitter.named("Lina Haddad").phone("079 000 0123"), SIMILAR_NAME, SAME_PHONE_WITHOUT_COUNTRY);
        }

        @Test
        void is_known_by_a_near_copy_of_a_text_without_a_name() {
            assertSuggested(
                    Sitter.named("Lina Haddad").text(words(400, "a")),
                    Sitter.unnamed().text(words(400, "a") + " and one line more"),
                    SIMILAR_TEXT);
        }

        @Test
        void is_known_by_a_contact_whatever_the_name() {
            assertSuggested(
                    Sitter.named("Lina Haddad").contact("link:github.com/lina-example"),
                    Sitter.named("L. Mansour").contact("link:github.com/lina-example"),
                    SAME_CONTACT);
        }
    }

    @Nested
    class Two_people {

        @Test
        void with_a_common_name_only_are_not_suggested() {
            assertNotSuggested(Sitter.named("Mohamed Ahmed"), Sitter.named("محمد أحمد"));
            assertNotSuggested(
                    Sitter.named("Mohamed Ahmed").living("Cairo"),
                    Sitter.named("Mohamed Ahmed").living("Cairo"));
        }

        @Test
        void of_one_name_with_other_employers_and_dates_are_not_suggested() {
            assertNotSuggested(
                    LINA,
                    Sitter.named("Lina Haddad")
                            .job("Delta Foods", "2018-07", null)
                            .study("Cairo University", "2017")
                            .living("Amman"));
        }

        @Test
        void of_one_name_who_started_elsewhere_in_the_same_month_are_not_suggested() {
            assertNotSuggested(
                    LINA,
                    Sitter.named("Lina Haddad")
                            .job("Delta Foods", "2020-03", null)
                            .job("Orbit Travel", "2016-01", "2020-02"));
        }

        @Test
        void of_one_name_who_left_one_school_in_one_year_are_not_suggested() {
            assertNotSuggested(
                    Sitter.named("Mohamed Ahmed")
                            .study("Cairo University", "2018")
                            .living("Cairo"),
                    Sitter.named("Mohamed Ahmed")
                            .study("Cairo University", "2018")
                            .living("Cairo"));
        }

        @Test
        void who_are_colleagues_with_one_template_are_not_suggested() {
            assertNotSuggested(
                    LINA.text(words(300, "b")), LINA.called("Nora Field").text(words(300, "b")));
        }

        @Test
        void with_one_number_in_two_countries_share_no_phone() {
            var one = Sitter.named("Omar Aziz").phone("+962790000123");

            assertNotSuggested(one, Sitter.named("Omar Aziz").phone("+966790000123"));
        }

        @Test
        void of_one_family_with_one_phone_are_not_suggested() {
            assertNotSuggested(LINA, Sitter.named("Karim Haddad").phone("+962790000123"));
        }
    }

    @Test
    void those_who_are_suggested_share_a_trace_by_which_they_are_found() {
        assertThat(sharedTraces(LINA, LINA_IN_ARABIC)).isNotEmpty();
        assertThat(sharedTraces(LINA, Sitter.named("Lina Haddad").phone("079 000 0123")))
                .isNotEmpty();
        assertThat(sharedTraces(
                        Sitter.unnamed().text(words(400, "a")),
                        Sitter.unnamed().text(words(400, "a") + " and one line more")))
                .isNotEmpty();
        assertThat(sharedTraces(LINA, Sitter.named("Lina Haddad").job("Delta Foods", "2018-07", null)))
                .isEmpty();
    }

    private static Set<Long> sharedTraces(Sitter one, Sitter other) {
        var shared = new HashSet<>(Traces.of(one.portrait()));
        shared.retainAll(Traces.of(other.portrait()));
        return shared;
    }

    private static void assertSuggested(Sitter one, Sitter other, Reason.Kind... reasons) {
        for (var likeness : bothWays(one, other)) {
            assertThat(likeness.reasons()).extracting(Reason::kind).containsExactlyInAnyOrder(reasons);
            assertThat(likeness.reasons()).extracting(Reason::detail).noneMatch(String::isBlank);
            assertThat(likeness.isTelling()).as(likeness.toString()).isTrue();
            assertThat(likeness.score()).isBetween(0.0, 1.0);
        }
    }

    private static void assertNotSuggested(Sitter one, Sitter other) {
        assertThat(bothWays(one, other)).noneMatch(Likeness::isTelling);
    }

    private static List<Likeness> bothWays(Sitter one, Sitter other) {
        return List.of(
                Likeness.between(one.portrait(), other.portrait()), Likeness.between(other.portrait(), one.portrait()));
    }

    private static String words(int count, String seed) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(seed).append(i * 7919 % 1009).append(' ');
        }
        return text.toString();
    }
}
