package dev.shortlist.matcher.job.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.job.Job.Salary;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.JobTitles;
import dev.shortlist.language.lexicon.Places;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobDescriptionReaderTest {

    private static final JobDescriptionReader READER = new JobDescriptionReader(
            SkillCatalogue.standard(),
            Degrees.standard(),
            SpokenLanguages.standard(),
            JobTitles.standard(),
            Places.standard());

    private static final String ENGLISH = """
            Senior Backend Developer
            Location: Berlin, Germany
            Full-time, €70,000 - €90,000 per year

            About us
            We are a payments company with 20 years of history. Our culture values Photoshop skills.

            What you'll do
            - Design services and review code

            Requirements:
            - 5+ years of experience in backend development
            - Strong knowledge of Java and Spring Boot
            - Bachelor's degree in Computer Science or a Master's degree
            - Fluent English; German is a plus
            - PostgreSQL, Docker (nice to have)

            Nice to have:
            - Kubernetes
            - 2 years with Kafka
            """;

    private static final String ARABIC = """
            المسمى الوظيفي: مطور برمجيات
            الموقع: الرياض
            دوام كامل
            المتطلبات:
            - خبرة لا تقل عن ٥ سنوات في تطوير البرمجيات
            - إتقان جافا و PostgreSQL
            - درجة البكالوريوس في علوم الحاسوب
            - إجادة اللغة العربية والإنجليزية
            - يفضل معرفة كافكا
            الراتب: من 10000 إلى 15000 ريال شهريا
            """;

    @Test
    void an_english_description_is_read_whole() {
        var draft = READER.read(ENGLISH);

        assertThat(draft.title()).isEqualTo("Senior Backend Developer");
        assertThat(draft.location()).isEqualTo("Berlin, Germany");
        assertThat(draft.employmentType()).isEqualTo("full_time");
        assertThat(draft.minYears()).isEqualTo(5);
        assertThat(draft.education()).startsWith("Bachelor").contains("Computer Science");
        assertThat(draft.languages()).containsExactly("English (fluent)");
        assertThat(draft.salary()).isEqualTo(new Salary(70_000.0, 90_000.0, "EUR", "year"));
    }

    @Test
    void must_haves_are_told_from_wishes_by_heading_bracket_and_phrase() {
        var draft = READER.read(ENGLISH);

        assertThat(draft.requiredSkills()).contains("Java", "Spring Boot", "PostgreSQL");
        assertThat(draft.preferredSkills()).contains("Docker", "Kubernetes", "Apache Kafka");
        assertThat(draft.requiredSkills()).doesNotContainAnyElementsOf(draft.preferredSkills());
    }

    @Test
    void what_the_company_says_of_itself_asks_for_nothing() {
        var draft = READER.read(ENGLISH);

        assertThat(draft.requiredSkills()).doesNotContain("Adobe Photoshop");
        assertThat(draft.preferredSkills()).doesNotContain("Adobe Photoshop");
    }

    @Test
    void an_arabic_description_is_read_whole() {
        var draft = READER.read(ARABIC);

        assertThat(draft.title()).isEqualTo("مطور برمجيات");
        assertThat(draft.location()).isEqualTo("الرياض");
        assertThat(draft.employmentType()).isEqualTo("full_time");
        assertThat(draft.requiredSkills()).contains("Java", "PostgreSQL").doesNotContain("Apache Kafka");
        assertThat(draft.preferredSkills()).containsExactly("Apache Kafka");
        assertThat(draft.minYears()).isEqualTo(5);
        assertThat(draft.education()).contains("البكالوريوس");
        assertThat(draft.languages()).hasSize(2).allMatch(label -> label.matches("(Arabic|English).*"));
        assertThat(draft.salary()).isEqualTo(new Salary(10_000.0, 15_000.0, "SAR", "month"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            At least 3 years of experience,                     3
            3-5 years of experience with Java,                  3
            Three to five years of professional experience,     3
            Minimum 2.5 years experience,                       2.5
            خبرة سنتين في المحاسبة,                              2
            خبرة لا تقل عن خمس سنوات,                            5
            You have worked for ten (10) years,                 10
            We were founded 12 years ago; a history to be proud of,
            Candidates must be 25 years old or more,
            """)
    void years_are_read_from_words_and_digits(String line, @Nullable Double years) {
        assertThat(READER.read("Accountant\n" + line).minYears()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Java required, Kafka a plus               | Java       | Apache Kafka
            We need Java. Kafka would be great        | Java       | Apache Kafka
            Must have: Java and PostgreSQL            | Java,PostgreSQL |
            Preferred: Kafka                          |            | Apache Kafka
            Java; experience with Kafka not required  | Java       |
            Java, Docker, Kafka (preferred)           | Java,Docker | Apache Kafka
            """)
    void cues_hold_for_what_they_stand_beside(String line, @Nullable String required, @Nullable String preferred) {
        var draft = READER.read("Backend Developer\n" + line);

        assertThat(draft.requiredSkills()).containsExactlyElementsOf(names(required));
        assertThat(draft.preferredSkills()).containsExactlyElementsOf(names(preferred));
    }

    @Test
    void duties_name_skills_only_where_no_requirements_do() {
        var draft = READER.read("""
                Backend Developer
                Responsibilities:
                - Run services written in Java on Kafka
                """);

        assertThat(draft.requiredSkills()).containsExactly("Java", "Apache Kafka");
    }

    @Test
    void the_title_is_found_in_a_sentence_too() {
        assertThat(READER.read("Join us! We are looking for a Data Engineer to build pipelines.")
                        .title())
                .isEqualTo("Data Engineer");
    }

    @Test
    void what_is_not_there_stays_empty() {
        var draft = READER.read("Gardener");

        assertThat(draft)
                .isEqualTo(new JobDraft(
                        "Gardener", "Gardener", null, null, List.of(), List.of(), null, null, List.of(), null));
    }

    @Test
    void single_amounts_need_a_currency_and_a_word_for_pay() {
        assertThat(READER.read("Nurse\nSalary: $85k a year").salary())
                .isEqualTo(new Salary(85_000.0, null, "USD", "year"));
        assertThat(READER.read("Nurse\nYou will serve 1200 patients").salary()).isNull();
        assertThat(READER.read("Nurse\nPay: 20-25 GBP per hour").salary())
                .isEqualTo(new Salary(20.0, 25.0, "GBP", "hour"));
    }

    private static List<String> names(@Nullable String listed) {
        return listed == null ? List.of() : List.of(listed.split(","));
    }
}
