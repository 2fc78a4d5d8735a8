package dev.shortlist.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {

    private final NameReader reader = new NameReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lovelace",
                "GRACE HOPPER",
                "Ludwig van Beethoven",
                "María José García López",
                "Jean-Luc Moreau",
                "Sean O'Brien",
                "Dr. Ahmed Hassan",
                "Eng. Mohamed Abd El Rahman",
                "Yousef bin Khalid Al-Qahtani",
                "John Smith, PhD",
                "J O H N   S M I T H",
                "Name: Sara Ibrahim",
                "أحمد محمد علي",
                "د. فاطمة الزهراء حسن",
                "المهندس خالد بن سعود العتيبي",
                "الاسم: منى عبد الرحمن",
                "محمد عبدالله القحطاني",
                "Priya Sharma",
                "Jürgen Müller",
            })
    void people(String line) {
        assertThat(reader.likelihood(line)).as(line).isGreaterThanOrEqualTo(0.6);
        assertThat(reader.looksLikeName(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Curriculum Vitae",
                "RESUME",
                "السيرة الذاتية",
                "Software Engineer",
                "Senior Project Manager",
                "مهندس برمجيات",
                "مدير الموارد البشرية",
                "Work Experience",
                "الخبرات العملية",
                "Machine Learning",
                "New York",
                "المملكة العربية السعودية",
                "Cairo University",
                "جامعة القاهرة",
                "ada@example.com",
                "+20 100 123 4567",
                "I worked with Ada in London",
                "Personal Profile",
                "Acme Solutions Ltd",
                "تطوير الأنظمة المالية",
                "العمل الجماعي",
                "Page 1 of 2",
                "",
                "Ada",
            })
    void other_lines(String line) {
        assertThat(reader.likelihood(line)).as(line).isLessThan(0.6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        JOHN VAN DER BERG      | John van der Berg
        DR. GRACE HOPPER       | Grace Hopper
        SEAN O'BRIEN           | Sean O'Brien
        JEAN-LUC MCDONALD      | Jean-Luc McDonald
        Ada Lovelace           | Ada Lovelace
        ada lovelace           | Ada Lovelace
        J O H N   S M I T H    | John Smith
        Name: Sara Ibrahim     | Sara Ibrahim
        John Smith, PhD, PMP   | John Smith
        م. أحمد محمد           | أحمد محمد
        الاسم: منى عبد الرحمن  | منى عبد الرحمن
        ﻣﺤﻤﺪ ﻋﻠﻲ              | محمد علي
        """)
    void names_are_shown_as_on_a_badge(String written, String shown) {
        assertThat(NameReader.displayForm(written)).isEqualTo(shown);
    }
}
