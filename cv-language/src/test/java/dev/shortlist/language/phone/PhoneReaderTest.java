package dev.shortlist.language.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneReaderTest {

    private final PhoneReader reader = new PhoneReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        +20 100 123 4567                 | -  | +201001234567
        هاتف: ٠١٠٠١٢٣٤٥٦٧               | EG | +201001234567
        +٩٦٦ ٥٠ ١٢٣ ٤٥٦٧                | -  | +966501234567
        00971 50 123 4567                | -  | +971501234567
        (+44) 20 7946 0018               | -  | +442079460018
        Phone: 050-123-4567              | AE | +971501234567
        966501234567+                    | -  | +966501234567
        22 123 456 (216+)                | TN | +21622123456
        4321 765 50 971+                 | AE | +971507654321
        456 123 3 961+                   | LB | +9613123456
        Tel. 030/1234567                 | DE | +49301234567
        01 23 45 67 89                   | FR | +33123456789
        (415) 555-2671                   | US | +14155552671
        415.555.2671                     | DE | +14155552671
        Mobile: +1-415-555-2671, ext 5   | -  | +14155552671
        """)
    void numbers_are_completed_where_the_country_is_known(String text, String region, String e164) {
        assertThat(reader.find(text, region, false)).extracting(Phone::e164).containsExactly(e164);
    }

    @Test
    void a_local_number_without_country_is_found_but_not_completed() {
        Phone phone = reader.find("Call 0100 123 4567 today", null, false).getFirst();

        assertThat(phone.raw()).isEqualTo("0100 123 4567");
        assertThat(phone.e164()).isNull();
        assertThat(phone.start()).isEqualTo(5);
        assertThat(phone.end()).isEqualTo(18);
    }

    @Test
    void an_american_number_that_nobody_has_is_still_a_number() {
        assertThat(reader.find("NYC, NY 123-456-7890", null, false))
                .extracting(Phone::raw)
                .containsExactly("123-456-7890");
    }

    @Test
    void the_number_of_a_card_is_no_telephone() {
        assertThat(reader.find("رقم الهوية: 1000000001", "SA", true)).isEmpty();
        assertThat(reader.find("رقم الجوال: 0561110099", "SA", true)).hasSize(1);
    }

    @Test
    void two_numbers_of_a_line_are_two() {
        assertThat(reader.find("+20 100 123 4567 / +20 111 222 3333", null, false))
                .extracting(Phone::e164)
                .containsExactly("+201001234567", "+201112223333");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014 - 2018",
                "01/2019 - 03/2021",
                "03-2021 - 05-2022",
                "15-03-1990",
                "National ID 29001011234567",
                "ada123456789@example.com",
                "github.com/12345678",
                "1234567890123456789",
                "Revenue of 1000000",
            })
    void dates_and_other_numbers_are_no_phones(String text) {
        assertThat(reader.find(text, "EG", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Nasr City, Cairo                        | EG
        العنوان: الرياض، المملكة العربية السعودية | SA
        Dubai. Worked in London                 | AE
        Ada Lovelace                            | -
        Kenntnisse mit der Entwicklung und Ausbildung bei der Firma | DE
        """)
    void the_country_is_guessed_from_places_then_language(String text, String region) {
        assertThat(reader.guessRegion(text)).isEqualTo(region);
    }
}
