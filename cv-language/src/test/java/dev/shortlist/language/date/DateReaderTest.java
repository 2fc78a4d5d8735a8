package dev.shortlist.language.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final YearMonth REFERENCE = YearMonth.of(2025, 6);
    private final DateReader reader = new DateReader(REFERENCE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Mar 2021 – present                       | 2021-03..now
        March '19 - Feb. '20                     | 2019-03..2020-02
        January 2018 to December 2020            | 2018-01..2020-12
        Jan. 2015 — Mar. 2017                    | 2015-01..2017-03
        Sept 2019-Current                        | 2019-09..now
        03/2021 - 04/2023                        | 2021-03..2023-04
        2021-03 – 2022-11                        | 2021-03..2022-11
        03.2021 - 12.2022                        | 2021-03..2022-12
        2021/03 - 2022/05                        | 2021-03..2022-05
        03-2021 to 05-2022                       | 2021-03..2022-05
        2014 – 2018                              | 2014..2018
        2014-18                                  | 2014..2018
        2009–12                                  | 2009..2012
        2009-12                                  | 2009-12
        Jan - Mar 2020                           | 2020-01..2020-03
        since 2019                               | 2019..now
        2022–                                    | 2022..now
        Plater (2021 –)                          | 2021..now
        Since March 2019                         | 2019-03..now
        Aug 2016 until now                       | 2016-08..now
        (2017 - to date)                         | 2017..now
        Spring 2019 - Fall 2020                  | 2019-03..2020-11
        12 March 2019 - 5 April 2020             | 2019-03..2020-04
        March 5, 2019                            | 2019-03
        Software Engineer, Acme, 2019 - Present  | 2019..now
        2018/2019                                | 2018..2019
        Jun 2010 Present                         | 2010-06..now
        Present – Jan 2020                       | 2020-01..now
        Mar-19 to Dec-20                         | 2019-03..2020-12
        janvier 2019 – mars 2021                 | 2019-01..2021-03
        févr. 2019 à aujourd'hui                 | 2019-02..now
        depuis août 2020                         | 2020-08..now
        de 2015 à 2018                           | 2015..2018
        März 2019 bis Dezember 2020              | 2019-03..2020-12
        seit Okt. 2021                           | 2021-10..now
        05/2019 – heute                          | 2019-05..now
        01.01.2019 - 31.12.2020                  | 2019-01..2020-12
        """)
    void periods_in_latin_letters(String line, String expected) {
        assertThat(read(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        يناير 2019 - ديسمبر 2021                 | 2019-01..2021-12
        يناير ٢٠١٩ – حتى الآن                    | 2019-01..now
        من مارس 2018 إلى أبريل 2020              | 2018-03..2020-04
        كانون الثاني 2017 - تشرين الأول 2019     | 2017-01..2019-10
        شباط ٢٠١٥ إلى آذار ٢٠١٦                  | 2015-02..2016-03
        جانفي 2016 - جويلية 2018                 | 2016-01..2018-07
        غشت 2019 - دجنبر 2020                    | 2019-08..2020-12
        منذ 2020                                 | 2020..now
        منذ عام 2020                             | 2020..now
        ٢٠١٤ - ٢٠١٨                              | 2014..2018
        2019 - الحالي                            | 2019..now
        2019م - 2021م                            | 2019..2021
        2021 حتى تاريخه                          | 2021..now
        ٠٣/٢٠٢١ - ٠٥/٢٠٢٢                        | 2021-03..2022-05
        2018 - 2014 جامعة القاهرة                | 2014..2018
        الحالي - مارس 2021                       | 2021-03..now
        من 2015 حتى 2017                         | 2015..2017
        ربيع 2019                                | 2019-03..2019-05
        محرم 1442 هـ                             | 2020-08
        ١٤٤٢ هـ                                  | 2020
        1440 هـ - 1443 هـ                        | 2018..2021
        رمضان 1441                               | 2020-04
        أوت 2020 إلى يومنا هذا                   | 2020-08..now
        2020 – متوقع التخرج 2025                 | 2020..2025
        كانون الثاني/يناير 2021 – حزيران / يونيو 2023 | 2021-01..2023-06
        يوليوز 2022 ← إلى اليوم                | 2022-07..now
        آذار 2018 → حزيران 2021                | 2018-03..2021-06
        """)
    void periods_in_arabic(String line, String expected) {
        assertThat(read(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+20 100 2019 456",
                "Tel: 02-2019 4567",
                "Mobile 0100 1995 123",
                "2020 - 2018 Cairo University",
                "12 King Street, 2000 Sydney",
                "ISO 9001:2015 certified",
                "SQL Server 2019, Windows Server 2016",
                "Managed 2000 employees",
                "Raised $2015 for charity",
                "over 1950 customers",
                "Room 1066, 1520",
                "Planned for 2031",
                "Born 1921",
                "ريال 2000",
                "أكثر من 2000 موظف",
                "P.O. Box 2010",
                "may the force be with you",
                "I am currently looking",
                "13/2021",
            })
    void other_numbers_and_impossible_dates_are_no_dates(String line) {
        assertThat(reader.spans(line)).isEmpty();
    }

    @Test
    void offsets_enclose_the_date_in_the_line() {
        String line = "• مهندس في شركة النور، يناير ٢٠١٩ – حتى الآن (دبي)";
        YearMonthSpan span = reader.spans(line).getFirst();

        assertThat(line.substring(span.from(), span.to())).isEqualTo("يناير ٢٠١٩ – حتى الآن");
    }

    @Test
    void a_line_without_end_is_read_as_far_as_lines_of_a_cv_go() {
        assertThat(reader.spans("2019 ".repeat(4_000))).hasSize(60);
    }

    @Test
    void what_stands_far_away_says_nothing_of_a_number() {
        assertThat(reader.spans("Address: Long Street 5" + " and so on".repeat(20) + " since 2019"))
                .hasSize(1);
    }

    @Test
    void several_periods_of_a_line_are_read_in_order() {
        assertThat(read("Acme 2010 - 2012, Initech 03/2012 - 05/2014 and since 2019"))
                .isEqualTo("2010..2012, 2012-03..2014-05, 2019..now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Date of birth: 15/03/1990   | 1990-03-15
        03/25/1991                  | 1991-03-25
        1990-12-01                  | 1990-12-01
        تاريخ الميلاد: ١٥ مارس ١٩٩٠ | 1990-03-15
        1412/09/01 هـ               | 1992-03-06
        """)
    void days_are_read_where_they_are_named(String line, LocalDate expected) {
        assertThat(reader.day(line)).contains(expected);
    }

    @Test
    void a_day_that_does_not_exist_is_none() {
        assertThat(reader.day("31/02/2020")).isEmpty();
        assertThat(reader.day("March 2020")).isEmpty();
    }

    @Test
    void a_line_of_nothing_but_dates_is_told_from_one_with_words() {
        assertThat(reader.isOnlyDates("(Mar 2021 – present)")).isTrue();
        assertThat(reader.isOnlyDates("من 2019 إلى 2021")).isTrue();
        assertThat(reader.isOnlyDates("Acme, 2019 - 2021")).isFalse();
        assertThat(reader.isOnlyDates("Acme")).isFalse();
    }

    @Test
    void months_of_overlapping_periods_count_once() {
        List<YearMonthSpan> spans = reader.spans("01/2020 - 12/2020; 06/2020 - 03/2021; 05/2021 - 05/2021");

        assertThat(Months.covered(spans, REFERENCE)).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2014 - 2018         | 48
        2020                | 6
        Jan 2025 - present  | 6
        since 2024          | 18
        03/2025 - 03/2026   | 4
        """)
    void months_of_one_period(String line, int months) {
        assertThat(Months.covered(reader.spans(line), REFERENCE)).isEqualTo(months);
    }

    @Test
    void no_period_has_no_months() {
        assertThat(Months.covered(List.of(), REFERENCE)).isZero();
        assertThat(Months.covered(List.of(new YearMonthSpan(null, null, false, 0, 0, false)), REFERENCE))
                .isZero();
    }

    private String read(String line) {
        return reader.spans(line).stream().map(DateReaderTest::shown).collect(Collectors.joining(", "));
    }

    private static String shown(YearMonthSpan span) {
        String start = shown(span.start(), span.yearOnly());
        if (span.current()) {
            return start + "..now";
        }
        return span.isPeriod() ? start + ".." + shown(span.end(), span.yearOnly()) : start;
    }

    private static String shown(@Nullable YearMonth month, boolean yearOnly) {
        return month == null ? "?" : yearOnly ? Integer.toString(month.getYear()) : month.toString();
    }
}
