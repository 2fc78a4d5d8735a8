package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static dev.shortlist.reader.Readings.reason;
import static dev.shortlist.reader.Readings.refusal;
import static dev.shortlist.reader.Refusal.Reason.CORRUPT;
import static dev.shortlist.reader.Refusal.Reason.EMPTY;
import static dev.shortlist.reader.Refusal.Reason.ENCRYPTED;
import static dev.shortlist.reader.Refusal.Reason.NO_TEXT;
import static dev.shortlist.reader.Refusal.Reason.TOO_COMPLEX;
import static dev.shortlist.reader.Refusal.Reason.UNSUPPORTED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private static final byte[] BOMB = Pdf.deflated(new byte[200 << 20]);

    @Test
    void nothing_is_empty() {
        assertThat(reason(new byte[0])).isEqualTo(EMPTY);
        assertThat(reason("  \n\n ".getBytes(ISO_8859_1))).isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\\rtf1 Ada}', RTF",
        "'<!DOCTYPE html><p>Ada', HTML",
        "'<?xml version=\"1.0\"?><cv/>', XML",
        "'GIF89a', GIF",
        "'%!PS-Adobe', PostScript",
    })
    void other_formats_are_named(String head, String name) {
        var refusal = refusal(head.getBytes(ISO_8859_1));

        assertThat(refusal.reason()).isEqualTo(UNSUPPORTED);
        assertThat(refusal.detail()).contains(name);
    }

    @Test
    void binary_garbage_is_unsupported() {
        assertThat(reason(new byte[] {1, 2, 3, 0, 5, 6, 7, 8, 9, 0, 0, 12})).isEqualTo(UNSUPPORTED);
    }

    @Test
    void a_file_with_a_password_is_encrypted() {
        assertThat(reason(aPdf().text(50, 740, 12, "Ada").lockedWith("secret"))).isEqualTo(ENCRYPTED);
    }

    @Test
    void a_file_that_only_its_owner_may_change_is_read() {
        assertThat(document(aPdf().text(50, 740, 12, "Ada").lockedWith("")).text())
                .isEqualTo("Ada");
    }

    @Test
    void a_cut_file_is_read_or_corrupt() {
        byte[] whole = aPdf().text(50, 740, 12, "Ada Lovelace").bytes();

        assertThat(reason(Arrays.copyOf(whole, 60))).isEqualTo(CORRUPT);
        assertThat(reason("%PDF-1.7\nnothing follows".getBytes(ISO_8859_1))).isEqualTo(CORRUPT);
    }

    @Test
    void a_page_of_pictures_has_no_text() {
        assertThat(reason(aPdf().raw("0 0 1 rg 0 0 100 100 re f").bytes())).isEqualTo(NO_TEXT);
    }

    @Test
    void a_page_of_hidden_text_has_no_text_and_says_so() {
        var refusal =
                refusal(aPdf().raw("3 Tr").text(50, 740, 12, "scanned words").bytes());

        assertThat(refusal.reason()).isEqualTo(NO_TEXT);
        assertThat(refusal.detail()).contains("invisible");
    }

    @Test
    void a_bomb_in_a_page_is_too_complex() {
        var pdf = aPdf();
        int bomb = pdf.stream("/Filter/FlateDecode", BOMB);
        int page = pdf.object("<</Type/Page/MediaBox[0 0 595 842]/Contents " + bomb + " 0 R>>");

        assertThat(reason(pdf.withPageTree("<</Type/Pages/Kids[" + page + " 0 R]/Count 1>>")))
                .isEqualTo(TOO_COMPLEX);
    }

    @Test
    void a_bomb_in_a_character_map_is_too_complex() {
        var pdf = aPdf();
        int bomb = pdf.stream("/Filter/FlateDecode", BOMB);
        pdf.resources("/Font<</B<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode " + bomb + " 0 R>>>>")
                .text("B", 50, 740, 12, "Ada");

        assertThat(reason(pdf.bytes())).isEqualTo(TOO_COMPLEX);
    }

    @Test
    void a_bomb_as_a_stream_of_objects_is_too_complex() {
        var head = "%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + BOMB.length
                + ">>\nstream\n";
        var tail = "\nendstream\nendobj\n";

        assertThat(reason(joined(head.getBytes(ISO_8859_1), BOMB, tail.getBytes(ISO_8859_1))))
                .isEqualTo(TOO_COMPLEX);
    }

    @Test
    void a_bomb_within_a_bomb_is_too_complex() {
        var pdf = aPdf();
        int bomb = pdf.stream("/Filter[/FlateDecode/FlateDecode]", Pdf.deflated(BOMB));
        int page = pdf.object("<</Type/Page/MediaBox[0 0 595 842]/Contents " + bomb + " 0 R>>");

        assertThat(reason(pdf.withPageTree("<</Type/Pages/Kids[" + page + " 0 R]/Count 1>>")))
                .isIn(TOO_COMPLEX, CORRUPT, NO_TEXT);
    }

    @Test
    void a_page_tree_that_holds_itself_ends() {
        var pdf = aPdf().text(50, 740, 12, "Ada").endPage();

        assertThat(new DocumentReader().read(pdf.withPageTree("<</Type/Pages/Kids[2 0 R 2 0 R 5 0 R]/Count 3>>")))
                .isNotNull();
    }

    @Test
    void a_form_that_draws_itself_ends() {
        var pdf = aPdf();
        int form = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 500 800]/Resources<</XObject<</X 3 0 R>>>>",
                "/X Do".getBytes(ISO_8859_1));
        pdf.resources("/XObject<</X " + form + " 0 R>>")
                .text(50, 740, 12, "Ada")
                .raw("/X Do");

        assertThat(document(pdf.bytes()).text()).isEqualTo("Ada");
    }

    @Test
    void forms_that_multiply_are_too_complex() {
        var pdf = aPdf();
        for (int i = 3; i < 20; i++) {
            pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 500 800]/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>",
                    "/X Do ".repeat(20).getBytes(ISO_8859_1));
        }
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 500 800]", "0 0 m".getBytes(ISO_8859_1));

        assertThat(reason(pdf.resources("/XObject<</X 3 0 R>>").raw("/X Do").bytes()))
                .isEqualTo(TOO_COMPLEX);
    }

    @Test
    void a_million_letters_are_too_complex() {
        assertThat(reason(aPdf().text(50, 740, 12, "a".repeat(1_000_000)).bytes()))
                .isEqualTo(TOO_COMPLEX);
    }

    @Test
    void letters_scattered_over_a_page_are_laid_out_in_time() {
        var pdf = aPdf();
        for (int i = 0; i < 20_000; i++) {
            pdf.text(i * 37 % 560, i * 91 % 830, 5, "he");
        }
        byte[] scattered = pdf.bytes();

        assertTimeout(Duration.ofSeconds(20), () -> new DocumentReader().read(scattered));
    }

    @Test
    void arrays_nested_without_end_are_refused() {
        var pdf = aPdf().raw("[".repeat(100_000)).text(50, 740, 12, "Ada");
        int deep = pdf.object("[".repeat(100_000));

        assertThat(new DocumentReader()
                        .read(pdf.resources("/Deep " + deep + " 0 R").bytes()))
                .isNotNull();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
