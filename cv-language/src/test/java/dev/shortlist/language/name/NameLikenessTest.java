package dev.shortlist.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Lina Haddad, LINA HADDAD",
        "Lina Haddad, Haddad Lina",
        "Lina Haddad, لينا حداد",
        "Khaled Mansour, خالد منصور",
        "Mohamed Hassan, Muhammad Hasan",
        "Mohammed El-Sayed, محمد السيد",
        "Abdullah Al Otaibi, عبد الله العتيبي",
        "Abdel Rahman Youssef, عبدالرحمن يوسف",
        "Fatima Al-Zahra Gamal, فاطمة الزهراء جمال",
        "Sarah Othman, سارة عثمان",
        "Yousef bin Khalid Al-Qahtani, Yousef Khalid Alqahtani",
        "Jürgen Müller, Jurgen Muller",
        "Alan T. Brook, Alan Brook",
        "Dr. Mona Adel Fawzy, Mona Fawzy",
    })
    void one_name_in_two_spellings(String one, String other) {
        assertThat(NameLikeness.between(one, other))
                .isGreaterThanOrEqualTo(0.75)
                .isLessThanOrEqualTo(1);
        assertThat(NameLikeness.between(other, one)).isEqualTo(NameLikeness.between(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "Mahmoud Hassan, Mohamed Ibrahim",
        "Ahmed Ali, Mohamed Ahmed Ali",
        "Lina Haddad, Nora Field",
        "Omar Field, Nora Field",
        "Mona Adel, Mona Fawzy",
        "ليلى حداد, Karim Mansour",
        "Ada Marlow, ''",
    })
    void names_of_two_people(String one, String other) {
        assertThat(NameLikeness.between(one, other)).isLessThan(0.3);
        assertThat(NameLikeness.between(other, one)).isLessThan(0.3);
    }

    @ParameterizedTest
    @CsvSource({"Lina, Lina Haddad", "Mohamed Ahmed Ali, Mohamed Ahmed Hassan"})
    void names_that_are_the_same_in_part(String one, String other) {
        assertThat(NameLikeness.between(one, other)).isBetween(0.3, 0.74);
    }

    @Test
    void spellings_of_one_name_share_a_key() {
        assertThat(NameLikeness.key("Khaled Mansour"))
                .isEqualTo(NameLikeness.key("خالد منصور"))
                .isEqualTo(NameLikeness.key("Khalid M. Mansoor"));
        assertThat(NameLikeness.key("")).isEmpty();
        assertThat(NameLikeness.key("Lina Haddad")).isNotEqualTo(NameLikeness.key("Nora Field"));
    }
}
