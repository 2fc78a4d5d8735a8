package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.HINTS;
import static dev.shortlist.ingest.parsing.CvTexts.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.ingest.parsing.domain.Outcome.Parsed;
import dev.shortlist.reader.Box;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.FileKind;
import dev.shortlist.reader.Line;
import dev.shortlist.reader.Link;
import dev.shortlist.reader.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static final String REST =
            "\nEXPERIENCE\nNurse, Harbour Hospital, 2014 - 2018\n\nEDUCATION\nBSc Nursing, University of Leeds, 2013\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ondine Baptiste-Lund\nplain@example.com",
                "Ondine Baptiste-Lund 👋\nplain@example.com",
                "RESUME\nOndine Baptiste-Lund\nplain@example.com",
                "My name is Ondine Baptiste-Lund. I keep lamps.\nplain@example.com"
            })
    void a_name_that_no_list_knows_stands_on_top(String top) {
        assertThat(parsed(top + "\n" + REST).cv().personalInfo().name()).isEqualTo("Ondine Baptiste-Lund");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Ondine Marsh, RN         ; 4 Quay Lane, Ekenstad, Norway   ; Ekenstad, Norway
        Ondine Baptiste-Lund     ; 3 Mole Street | Leeds, UK       ; Leeds, UK
        Ondine Marsh             ; 12 rue du Phare, 37999 Skerville ; Skerville
        Ondine Marsh             ; Skerville – 07700 900417        ; Skerville
        Ondine Marsh             ; Keeper – 07700 900417           ;
        """)
    void a_person_lives_where_the_address_says(String name, String address, @Nullable String place) {
        var info = parsed(name + "\nplain@example.com\n" + address + "\n" + REST)
                .cv()
                .personalInfo();

        assertThat(info.location()).isEqualTo(place);
    }

    @Test
    void an_icon_alone_is_no_place() {
        var info = parsed("""
                        Ada Marsh
                        ✉ | ada.marsh@example.com
                        ➤ Leeds, UK

                        EXPERIENCE
                        Nurse, Harbour Hospital, 2014 - 2018
                        - Led 12 nurses

                        EDUCATION
                        BSc Physics, University of Leeds, 2008 - 2011
                        """).cv().personalInfo();

        assertThat(info.location()).isEqualTo("Leeds, UK");
    }

    @Test
    void an_address_divided_by_a_line_break_is_whole_again() {
        assertThat(person("Ada Marsh\nada.marsh@harbour-\nhospital.example.com\n")
                        .email())
                .isEqualTo("ada.marsh@harbour-hospital.example.com");
    }

    @Test
    void a_date_before_the_icon_of_an_address_is_no_part_of_it() {
        assertThat(person("Ada Marsh\nBorn: 24/07/1994\t@ ada.marsh@example.com\n")
                        .email())
                .isEqualTo("ada.marsh@example.com");
    }

    @Test
    void an_address_is_written_small() {
        assertThat(person("Ada Marsh\nAda.Marsh@Example.COM\n").email()).isEqualTo("ada.marsh@example.com");
    }

    @Test
    void several_numbers_are_kept_the_first_is_the_phone() {
        var person =
                person("Ada Marsh\nada@example.com\nMobile: +44 7700 900123 | Home: +44 20 7946 0958\nLondon, UK\n");

        assertThat(person.phones()).hasSize(2);
        assertThat(person.phone()).isEqualTo(person.phones().getFirst()).isEqualTo("+447700900123");
    }

    @Test
    void a_number_at_the_end_of_the_cv_is_found_by_its_label() {
        assertThat(parsed("Ada Marsh\nada@example.com\n" + REST + "\nHOBBIES\nReading\nPhone: +44 20 7946 0958\n")
                        .cv()
                        .personalInfo()
                        .phone())
                .isEqualTo("+442079460958");
    }

    @Test
    void a_referee_s_address_is_not_the_candidate_s() {
        assertThat(parsed("Ada Marsh\n" + REST + "\nREFERENCES\nBo Lind, bo.lind@example.com\n")
                        .cv()
                        .personalInfo()
                        .email())
                .isNull();
    }

    @Test
    void the_foot_of_pages_is_about_the_candidate_though_referees_stand_before_it() {
        var text = Document.ofText(
                "Ada Marsh\n" + REST + "\nREFERENCES\nOn request\nada@example.com\n+44 20 7946 0958 Page 1 of 1");
        var lines = new ArrayList<>(text.lines());
        lines.subList(lines.size() - 2, lines.size()).replaceAll(ContactTest::running);
        var document = new Document(
                FileKind.PDF, 1, text.text(), lines, text.words(), text.links(), text.hidden(), text.truncated());

        var person = ((Parsed) new CvReader().read(document, HINTS)).cv().cv().personalInfo();

        assertThat(person.email()).isEqualTo("ada@example.com");
        assertThat(person.phone()).isEqualTo("+442079460958");
    }

    @Test
    void the_number_of_a_page_far_from_its_foot_says_nothing() {
        var text = "Ada Marsh\n" + REST + "\nada@example.com\t1/1";
        var plain = Document.ofText(text);
        int foot = text.indexOf("ada@");
        var lines = new ArrayList<>(plain.lines());
        lines.add(running(lines.removeLast()));
        var words = List.of(
                new Word(foot, text.length() - 4, new Box(1, 50, 800, 80, 10)),
                new Word(text.length() - 3, text.length(), new Box(1, 500, 800, 15, 10)));
        var document = new Document(FileKind.PDF, 1, text, lines, words, List.of(), List.of(), false);

        var person = ((Parsed) new CvReader().read(document, HINTS)).cv().cv().personalInfo();

        assertThat(person.email()).isEqualTo("ada@example.com");
    }

    @Test
    void a_label_tells_the_name() {
        assertThat(person("Curriculum Vitae\nName: Zxyra Quell\nEmail: zq@example.com\n")
                        .name())
                .isEqualTo("Zxyra Quell");
    }

    @Test
    void the_name_is_not_the_heading_of_the_document() {
        assertThat(person("CURRICULUM VITAE\nADA MARSH\nada.marsh@example.com\n")
                        .name())
                .isEqualTo("Ada Marsh");
    }

    @Test
    void the_name_may_stand_before_the_kind_of_document() {
        assertThat(person("ADA MARSH RESUME\nada.marsh@example.com\n").name()).isEqualTo("Ada Marsh");
    }

    @Test
    void the_name_stands_apart_from_title_and_degree() {
        assertThat(person("Ada Marsh, Registered Nurse\nada.marsh@example.com\n")
                        .name())
                .isEqualTo("Ada Marsh");
    }

    @Test
    void a_labelled_address_is_the_location() {
        assertThat(person("Ada Marsh\nAddress: 12 Mill Lane, Leeds\nada@example.com\n")
                        .location())
                .isEqualTo("12 Mill Lane, Leeds");
    }

    @Test
    void a_street_ends_with_its_place() {
        assertThat(person("Ada Marsh\nada@example.com\n12 Mill Lane near the station Leeds UK\n")
                        .location())
                .contains("Leeds");
    }

    @Test
    void links_are_read_once_each() {
        var person = person(
                "Ada Marsh\nada@example.com | https://www.linkedin.com/in/adamarsh | linkedin.com/in/adamarsh/ | adamarsh.dev\n");

        assertThat(person.links()).containsExactly("https://www.linkedin.com/in/adamarsh", "adamarsh.dev");
    }

    @Test
    void links_and_addresses_behind_words_count_too() {
        var text = "Ada Marsh\nLinkedIn GitHub\n" + REST;
        var plain = Document.ofText(text);
        var linked = new Document(
                FileKind.PDF,
                1,
                text,
                plain.lines(),
                List.of(),
                List.of(
                        new Link("https://github.com/adamarsh", 19, 25, null),
                        new Link("https://harbour.example.com/ward", 40, 50, null),
                        new Link("mailto:ada.marsh@example.com?subject=Hi", 10, 18, null)),
                List.of(),
                false);

        assertThat(new CvReader().read(linked, HINTS)).isInstanceOfSatisfying(Parsed.class, parsed -> {
            assertThat(parsed.cv().cv().personalInfo().links()).containsExactly("https://github.com/adamarsh");
            assertThat(parsed.cv().cv().personalInfo().email()).isEqualTo("ada.marsh@example.com");
        });
    }

    @Test
    void nothing_said_is_nothing_read() {
        assertThat(parsed(
                                "EXPERIENCE\nNurse, Harbour Hospital, 2014 - 2018\n\nEDUCATION\nBSc Nursing, University of Leeds, 2013\n")
                        .cv()
                        .personalInfo())
                .isEqualTo(new PersonalInfo(null, null, null, List.of(), null, List.of()));
    }

    private static PersonalInfo person(String head) {
        return parsed(head + REST).cv().personalInfo();
    }

    private static Line running(Line line) {
        return new Line(line.text(), line.page(), line.start(), line.end(), null, 0, false, line.region(), false, true);
    }
}
