package dev.shortlist.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.lexicon.Degree.Level;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EXPERIENCE            | EXPERIENCE
        Work Experience       | EXPERIENCE
        Professional Experience (5 years) | EXPERIENCE
        3. Employment History | EXPERIENCE
        E X P E R I E N C E   | EXPERIENCE
        W O R K E X P E R I E N C E | EXPERIENCE
        Relevant Experience   | EXPERIENCE
        الخبرات العملية       | EXPERIENCE
        الخبـــرات            | EXPERIENCE
        الخبرات العملية والمهنية | EXPERIENCE
        Expérience professionnelle | EXPERIENCE
        Berufserfahrung       | EXPERIENCE
        Education & Training  | EDUCATION
        المؤهلات العلمية      | EDUCATION
        التعليم:              | EDUCATION
        Ausbildung            | EDUCATION
        Where I've worked     | EXPERIENCE
        Berufliche Erfahrungen | EXPERIENCE
        Berufliche Stationen  | EXPERIENCE
        What I'm good at      | SKILLS
        I speak               | LANGUAGES
        Technical Skills:     | SKILLS
        • Key Skills          | SKILLS
        المهارات الشخصية      | SKILLS
        Compétences techniques | SKILLS
        Kenntnisse            | SKILLS
        Languages             | LANGUAGES
        اللغات                | LANGUAGES
        Certifications and Licenses | CERTIFICATIONS
        الدورات التدريبية     | TRAINING
        الشهادات المهنية      | CERTIFICATIONS
        Selected Projects     | PROJECTS
        Awards & Honors       | ACHIEVEMENTS
        Publications          | PUBLICATIONS
        Volunteer Experience  | VOLUNTEERING
        العمل التطوعي         | VOLUNTEERING
        Hobbies and Interests | INTERESTS
        References            | REFERENCES
        Contact Information   | CONTACT
        البيانات الشخصية      | CONTACT
        About me              | SUMMARY
        نبذة عني              | SUMMARY
        الهدف الوظيفي         | SUMMARY
        Experience / الخبرات  | EXPERIENCE
        """)
    void headings(String line, Section section) {
        assertThat(SectionHeadings.standard().read(line)).map(Heading::section).contains(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five years of experience in Java",
                "Experienced teacher",
                "خبرة خمس سنوات في التدريس",
                "Software Engineer",
                "Education Ministry of Egypt, Cairo",
                "Project Manager",
                "languages@school.example",
                "",
                "---",
            })
    void other_lines_are_no_headings(String line) {
        assertThat(SectionHeadings.standard().read(line)).isEmpty();
    }

    @Test
    void what_follows_a_heading_in_its_line_is_content() {
        String line = "المهارات: جافا، بايثون";
        Heading heading = SectionHeadings.standard().read(line).orElseThrow();

        assertThat(line.substring(heading.contentStart())).isEqualTo("جافا، بايثون");
        assertThat(heading.confidence()).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Bachelor of Science in Computer Science, Cairo University, 2014 | BACHELOR | Bachelor of Science | Computer Science
        BSc Mechanical Engineering                | BACHELOR | Bachelor of Science | Mechanical Engineering
        B.A. in History (with honours)            | BACHELOR | Bachelor of Arts | History
        MBA, London Business School               | MASTER | Master of Business Administration | -
        Master's degree in Data Science           | MASTER | Master | Data Science
        M.Sc. Physics - ETH Zürich                | MASTER | Master of Science | Physics
        PhD in Linguistics                        | DOCTORATE | Doctor of Philosophy | Linguistics
        Higher Diploma in Nursing                 | DIPLOMA | Diploma | Nursing
        High School Diploma                       | HIGH_SCHOOL | High School | -
        بكالوريوس علوم الحاسب، جامعة القاهرة      | BACHELOR | Bachelor of Science | علوم الحاسب
        بكالوريوس في الهندسة المدنية من جامعة عين شمس | BACHELOR | Bachelor of Engineering | الهندسة المدنية
        ليسانس آداب قسم اللغة الإنجليزية          | BACHELOR | Bachelor of Arts | اللغة الإنجليزية
        ماجستير إدارة أعمال                       | MASTER | Master of Business Administration | إدارة أعمال
        بكالوريوس تمريض، جامعة طنطا               | BACHELOR | Bachelor of Nursing | تمريض
        بكالوريوس العلوم في الفيزياء              | BACHELOR | Bachelor of Science | الفيزياء
        إجازة في الأدب الإنكليزي                  | BACHELOR | Bachelor | الأدب الإنكليزي
        دكتوراه في القانون                        | DOCTORATE | Doctor of Philosophy | القانون
        دبلوم التربية                             | DIPLOMA | Diploma | التربية
        الثانوية العامة                           | HIGH_SCHOOL | High School | -
        Licence en informatique                   | BACHELOR | Bachelor | informatique
        Abitur, Gymnasium Musterstadt             | HIGH_SCHOOL | High School | -
        Bachelor's and Master of Arts in Law      | MASTER | Master of Arts | Law
        """)
    void degrees(String line, Level level, String canonical, String field) {
        Degree degree = Degrees.standard().find(line).orElseThrow();

        assertThat(degree.level()).isEqualTo(level);
        assertThat(degree.canonical()).isEqualTo(canonical);
        assertThat(degree.field()).isEqualTo(field);
    }

    @Test
    void an_arabic_degree_ends_where_its_field_begins() {
        String line = "بكالوريوس الهندسة المدنية";
        Degree degree = Degrees.standard().find(line).orElseThrow();

        assertThat(line.substring(degree.start(), degree.end())).isEqualTo("بكالوريوس");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scrum Master at Acme", "I have mastered Excel", "be as good as me", "driving licence"})
    void words_that_are_no_degrees(String line) {
        assertThat(Degrees.standard().find(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Software Engineer",
                "Senior Data Scientist",
                "Head of Marketing",
                "Registered Nurse (ICU)",
                "Chief Executive Officer",
                "Accountant",
                "Vice President, Sales",
                "Project Manager - Construction",
                "مهندس برمجيات أول",
                "محاسب",
                "مدير الموارد البشرية",
                "معلمة لغة إنجليزية",
                "أخصائي تسويق رقمي",
                "مسؤول خدمة عملاء",
            })
    void titles(String line) {
        assertThat(JobTitles.standard().likelihood(line)).as(line).isGreaterThanOrEqualTo(0.6);
        assertThat(JobTitles.standard().looksLikeTitle(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Managed a team of five engineers.",
                "Cairo University",
                "Ada Lovelace",
                "Developed software for the sales manager",
                "تطوير الأنظمة",
                "قمت بالإشراف على عشرة محاسبين في الشركة",
                "",
            })
    void other_lines_are_no_titles(String line) {
        assertThat(JobTitles.standard().likelihood(line)).as(line).isLessThan(0.6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Arabic: Native, English: Fluent, French: Basic | Arabic=native, English=fluent, French=basic
        English (C1), German (B2)                      | English=advanced, German=intermediate
        Native Arabic; fluent English                  | Arabic=native, English=fluent
        Fluent in English and French                   | English=fluent, French=fluent
        Deutsch und Türkisch (Muttersprachen)          | German=native, Turkish=native
        العربية: اللغة الأم، الإنجليزية: ممتاز          | Arabic=native, English=fluent
        اللغة الإنجليزية (جيد جدا) - الفرنسية مبتدئ     | English=advanced, French=basic
        Deutsch: Muttersprache, Englisch: verhandlungssicher | German=native, English=fluent
        Français : langue maternelle, Anglais : courant | French=native, English=fluent
        Turkish                                        | Turkish=null
        please polish the table                        | -
        """)
    void languages_and_levels(String line, String expected) {
        String found = SpokenLanguages.standard().find(line).stream()
                .map(s -> s.language() + "=" + s.level())
                .collect(Collectors.joining(", "));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    @Test
    void a_language_and_a_level_are_known_alone() {
        assertThat(SpokenLanguages.standard().language("الألمانية")).contains("German");
        assertThat(SpokenLanguages.standard().language("very German")).isEmpty();
        assertThat(SpokenLanguages.standard().level("متوسط")).contains("intermediate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cairo University             | true  | 0
        Massachusetts Institute of Technology | true | 0
        كلية الهندسة - جامعة الإسكندرية | true | 0
        Acme Ltd                     | false | 0.9
        شركة النور للمقاولات         | false | 0.9
        Initech Solutions            | false | 0.5
        Developed a web shop         | false | 0
        """)
    void organisations(String line, boolean institution, double company) {
        assertThat(Organisations.standard().looksLikeInstitution(line)).isEqualTo(institution);
        if (!institution) {
            assertThat(Organisations.standard().companyLikelihood(line)).isEqualTo(company);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cairo, Egypt                 | Cairo/Egypt/EG
        القاهرة، مصر                 | Cairo/Egypt/EG
        الرياض - السعودية            | Riyadh/Saudi Arabia/SA
        عمان، الأردن                 | Amman/Jordan/JO
        worked in Berlin and London  | Berlin/Germany/DE, London/United Kingdom/GB
        Dubai, UAE                   | Dubai/United Arab Emirates/AE
        join us today                | -
        US citizen                   | null/United States/US
        من دبي إلى جدة               | Dubai/United Arab Emirates/AE, Jeddah/Saudi Arabia/SA
        """)
    void places(String text, String expected) {
        String found = Places.standard().find(text).stream()
                .map(p -> p.city() + "/" + p.country() + "/" + p.region())
                .collect(Collectors.joining(", "));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    @Test
    void places_have_arabic_names() {
        assertThat(Places.standard().arabic("Cairo")).contains("القاهرة");
        assertThat(Places.standard().arabic("saudi arabia")).contains("المملكة العربية السعودية");
        assertThat(Places.standard().arabic("Atlantis")).isEmpty();
    }
}
