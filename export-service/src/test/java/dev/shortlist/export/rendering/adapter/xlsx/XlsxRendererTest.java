package dev.shortlist.export.rendering.adapter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.export.rendering.HostileValues;
import dev.shortlist.export.rendering.Rendered;
import dev.shortlist.export.rendering.ReportMother;
import dev.shortlist.export.rendering.domain.Formulas;
import dev.shortlist.export.rendering.domain.JobSheet;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxRendererTest {

    private static final int NAME = 2;
    private static final int SCORE = 3;

    @Test
    void has_three_sheets() throws IOException {
        try (var workbook = read(ReportMother.results(2))) {
            assertThat(workbook.sheetIterator())
                    .toIterable()
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Rankings", "JD Info", "Summary");
        }
    }

    @Test
    void the_header_stays_in_view_and_filters() throws IOException {
        try (var workbook = read(ReportMother.results(600))) {
            var sheet = workbook.getSheet("Rankings");

            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:X601");
            assertThat(sheet.getLastRowNum()).isEqualTo(600);
        }
    }

    @Test
    void numbers_are_numbers_with_a_format_and_a_color() throws IOException {
        try (var workbook = read(ReportMother.results(300))) {
            var sheet = workbook.getSheet("Rankings");
            var score = sheet.getRow(299).getCell(SCORE);

            assertThat(score.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(SCORE).getNumericCellValue()).isEqualTo(91.1);
            assertThat(score.getCellStyle().getDataFormatString()).isEqualTo("0.0");
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isGreaterThan(5);
        }
    }

    @Test
    void every_value_survives_a_round_trip() throws IOException {
        try (var workbook = read(HostileValues.results())) {
            assertThat(names(workbook.getSheet("Rankings"))).containsExactlyElementsOf(HostileValues.NAMES);
        }
    }

    @Test
    void nothing_is_a_formula_and_what_looks_like_one_is_marked_as_text() throws IOException {
        try (var workbook = read(HostileValues.results())) {
            var cells = new ArrayList<Cell>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));

            assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell ->
                            cell.getCellType() == CellType.STRING && Formulas.isDangerous(cell.getStringCellValue()))
                    .isNotEmpty()
                    .allMatch(cell -> cell.getCellStyle().getDataFormatString().equals("@"));
        }
    }

    @Test
    void what_xml_cannot_hold_is_dropped_and_what_a_cell_cannot_hold_is_cut() throws IOException {
        var results = List.of(
                Result.of(ReportMother.ranked(1, "A\u0000d\u001Fa")),
                Result.of(ReportMother.ranked(2, "x".repeat(40_000))));

        try (var workbook = read(results)) {
            assertThat(names(workbook.getSheet("Rankings")).getFirst()).isEqualTo("Ada");
            assertThat(names(workbook.getSheet("Rankings")).getLast())
                    .hasSize(32_767)
                    .endsWith("x…");
        }
    }

    @Test
    void tells_of_the_job_and_sums_up() throws IOException {
        try (var workbook = read(ReportMother.results(12))) {
            assertThat(texts(workbook.getSheet("JD Info")))
                    .contains("Location", "Cairo (hybrid)", "42,000 – 58,000 EGP per month")
                    .contains("Java\nSpring Boot\nApache Kafka\nPostgreSQL\nDocker");
            assertThat(texts(workbook.getSheet("Summary")))
                    .contains("Candidates ranked", "Average score", "Weights", "80 – 89.9", "Docker", "قواعد البيانات");
        }
    }

    @Test
    void a_list_without_results_or_details_is_a_workbook_too() throws IOException {
        var job =
                new JobSheet(null, null, "", null, null, null, List.of(), List.of(), null, null, List.of(), null, null);
        var report = new Report(job, Report.Origin.sentByClient(0), 0, List.of(), ReportMother.NOON);

        try (var workbook = open(Rendered.by(new XlsxRenderer(), report, List.of()))) {
            assertThat(workbook.getSheet("Rankings").getLastRowNum()).isZero();
            assertThat(texts(workbook.getSheet("JD Info"))).contains("Ranking");
        }
    }

    @Test
    void columns_are_lettered_as_spreadsheets_do() {
        assertThat(List.of(0, 25, 26, 51, 702))
                .extracting(RankingsStyle::letter)
                .containsExactly("A", "Z", "AA", "AZ", "AAA");
    }

    private static List<String> names(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .skip(1)
                .map(row -> row.getCell(NAME).getStringCellValue())
                .toList();
    }

    private static List<String> texts(XSSFSheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }

    private static XSSFWorkbook read(List<Result> results) throws IOException {
        return open(Rendered.by(new XlsxRenderer(), results));
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
