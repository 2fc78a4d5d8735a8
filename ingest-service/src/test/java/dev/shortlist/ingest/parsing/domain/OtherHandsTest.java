package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.HINTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.ingest.parsing.domain.Outcome.Parsed;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Reading.Readable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text files as people write them: with headings, titles and companies that no list knows.
class OtherHandsTest {

    private static final String PERSON = "Ada Marsh\nada.marsh@example.com\nLeeds, UK\n\n";
    private static final String STUDY = "\nEDUCATION\nBSc Physics, University of Leeds, 2008 - 2011\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIGHTHOUSE EXPERIENCE",
                "CAREER SUMMARY",
                "Where I've worked",
                "Jobs:",
                "--- Work ---",
                "CAREER SO FAR",
                "WHAT I HAVE KEPT"
            })
    void positions_are_read_under_any_heading(String heading) {
        var positions = positions(heading + """


                Lamp Keeper, Skerry Lights, May 2015 - June 2019
                - Kept the lamp lit

                Boatman, Skerry Lights, May 2012 - April 2015
                """);

        assertThat(positions).extracting(Experience::company).containsExactly("Skerry Lights", "Skerry Lights");
    }

    @Test
    void the_order_of_title_and_company_shows_in_the_look_of_all_entries() {
        var positions = positions("""
                EXPERIENCE

                Esk Sail & Tarpaulin
                Sailcutter
                2018 - 2021
                - Cut sails

                Whitby Ropewalk
                Hempspinner
                2013 - 2018
                """);

        assertThat(positions)
                .extracting(Experience::title, Experience::company)
                .containsExactly(tuple("Sailcutter", "Esk Sail & Tarpaulin"), tuple("Hempspinner", "Whitby Ropewalk"));
    }

    @Test
    void a_blank_line_begins_an_entry_whatever_stands_there() {
        var positions = positions("""
                EXPERIENCE

                Freelance Translator
                Leeds, since 03/2014
                Selected clients:
                - Harbour Notaries: deeds
                - Tees Cableways: manuals

                In-house Translator
                Pelican Translations, Hull
                09/2010 - 02/2014

                Courier
                various agencies
                2008 - 2010
                """);

        assertThat(positions)
                .extracting(Experience::title, Experience::company)
                .containsExactly(
                        tuple("Freelance Translator", null),
                        tuple("In-house Translator", "Pelican Translations"),
                        tuple("Courier", "various agencies"));
    }

    @Test
    void a_year_alone_dates_an_entry_among_periods() {
        var positions = positions("""
                EXPERIENCE
                2022–    Research Fellow, Nansen Kelp Laboratory
                2018–22  Researcher, Skerry Institute
                2017     Research Assistant, Skerry Institute
                """);

        assertThat(positions)
                .extracting(Experience::start, Experience::end)
                .containsExactly(tuple("2022", null), tuple("2018", "2022"), tuple("2017", "2017"));
    }

    @Test
    void a_company_called_after_a_country_is_no_place() {
        var position = positions("""
                EXPERIENCE
                United States Army, Killeen, TX
                Supply Specialist, 07/2010 - 05/2016
                """).getFirst();

        assertThat(position.company()).isEqualTo("United States Army");
        assertThat(position.location()).isEqualTo("Killeen, TX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chef, Ortolan & Daughters, Skerville, 2015 - 2018",
                "Chef\nOrtolan & Daughters, Skerville\n2015 - 2018",
                "Chef\nOrtolan & Daughters (Skerville)\n2015 - 2018"
            })
    void a_place_that_no_list_knows_stands_behind_the_company(String lines) {
        var position = positions("EXPERIENCE\n" + lines + "\n").getFirst();

        assertThat(position.title()).isEqualTo("Chef");
        assertThat(position.company()).isEqualTo("Ortolan & Daughters");
        assertThat(position.location()).isEqualTo("Skerville");
    }

    @Test
    void an_entry_with_a_bullet_and_a_place_is_no_item() {
        var position = positions("""
                EXPERIENCE
                • Skerry Lights\t\tEkenstad, Norway
                  Engineer\t\tMay 2015 - June 2019
                  - Kept the lamp lit
                """).getFirst();

        assertThat(position.title()).isEqualTo("Engineer");
        assertThat(position.company()).isEqualTo("Skerry Lights");
        assertThat(position.location()).isEqualTo("Ekenstad, Norway");
    }

    @Test
    void headings_that_no_list_knows_are_known_by_what_follows() {
        var cv = parsed(PERSON + """
                        WHAT I KEEP

                        Lamp Keeper, Skerry Lights, May 2015 - June 2019
                        - Kept the lamp lit
                        - Kept the log
                        - Kept the cat
                        - Kept the boat

                        WHAT SHINES

                        Negotiation, Salesforce, Photoshop

                        Languages of the house

                        French (fluent), Basque (basic)
                        """ + STUDY).cv();

        assertThat(cv.experience()).extracting(Experience::company).containsExactly("Skerry Lights");
        assertThat(cv.skills()).extracting(CvSkill::name).contains("Negotiation", "Salesforce", "Photoshop");
        assertThat(cv.languages())
                .extracting(LanguageSkill::language, LanguageSkill::level)
                .containsExactly(tuple("French", "fluent"), tuple("Basque", "basic"));
    }

    @Test
    void the_columns_of_a_table_may_be_called_from_and_to() {
        var positions = positions("""
                EXPERIENCE
                Employer\tPosition\tFrom\tTo
                Skerry Lights\tLamp Keeper\t05/2019\tpresent
                Tees Cableways\tEngineer\t03/2014\t04/2019
                """);

        assertThat(positions)
                .extracting(Experience::company, Experience::start, Experience::end)
                .containsExactly(
                        tuple("Skerry Lights", "2019-05", null), tuple("Tees Cableways", "2014-03", "2019-04"));
    }

    @Test
    void a_numbered_label_begins_an_entry() {
        var positions = positions("""
                EXPERIENCE
                1) Organisation : M/s Skerry Lights
                   Designation : Engineer
                   Duration : Aug 2020 to till date
                   + Kept the lamp lit

                2) Organisation : M/s Tees Cableways
                   Designation : Welder
                   Duration : Jul 2018 to Jul 2020
                """);

        assertThat(positions)
                .extracting(Experience::title, Experience::company)
                .containsExactly(tuple("Engineer", "M/s Skerry Lights"), tuple("Welder", "M/s Tees Cableways"));
        assertThat(positions.getFirst().achievements()).containsExactly("Kept the lamp lit");
    }

    @Test
    void a_company_may_call_out_its_name() {
        var position = positions("EXPERIENCE\nPresident & CEO\nSkerry!\nJuly 2012 - 2015\t\tHull, UK\n")
                .getFirst();

        assertThat(position.title()).isEqualTo("President & CEO");
        assertThat(position.company()).isEqualTo("Skerry!");
    }

    @Test
    void german_titles_are_joined_words() {
        var position = positions("""
                BERUFSERFAHRUNG

                Seniorenstift Rosengarten, Hull (seit Oktober 2020)
                Wohnbereichsleitung
                - Dienstplanung
                """).getFirst();

        assertThat(position.title()).isEqualTo("Wohnbereichsleitung");
        assertThat(position.company()).isEqualTo("Seniorenstift Rosengarten");
    }

    private static List<Experience> positions(String experience) {
        return parsed(PERSON + experience + STUDY).cv().experience();
    }

    private static ParsedCv parsed(String text) {
        var reading = new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Readable(var document)
                && new CvReader().read(document, HINTS) instanceof Parsed(var cv)) {
            return cv;
        }
        throw new AssertionError("no CV: " + reading);
    }
}
