package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    private static final int MOST = 5;

    private final DocumentReader documents = new DocumentReader();

    @Test
    void a_picture_is_painted_where_it_stands() throws IOException {
        var pdf = aPdf();
        draw(
                pdf,
                pdf.stream(
                        "/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceRGB/BitsPerComponent 8"
                                + "/Filter/DCTDecode",
                        jpeg(8, 8)));
        var pictures = documents.pictures(pdf.bytes(), MOST);

        assertThat(pictures).singleElement().satisfies(picture -> {
            assertThat(picture.page()).isEqualTo(1);
            assertThat(picture.image().getWidth()).isBetween(1_600, 1_700);
            assertThat(grey(picture, 50, 50)).isEqualTo(255);
            assertThat(grey(picture, 300, 742)).isLessThan(20);
        });
    }

    @Test
    void shapes_are_painted_and_text_is_not() {
        var pictures = documents.pictures(
                aPdf().raw("0 0 0 rg 100 100 100 100 re f")
                        .text(50, 740, 200, "MMMM")
                        .bytes(),
                MOST);

        assertThat(grey(pictures.getFirst(), 150, 842 - 150)).isZero();
        assertThat(grey(pictures.getFirst(), 100, 842 - 760)).isEqualTo(255);
    }

    @Test
    void only_the_first_pages_of_a_pdf_are_painted_and_nothing_of_another_file() {
        var pdf = aPdf();
        for (int i = 0; i < 9; i++) {
            pdf.raw("0 0 10 10 re f").endPage();
        }

        assertThat(documents.pictures(pdf.bytes(), MOST)).hasSize(MOST);
        assertThat(documents.pictures("Ada Marlow".getBytes(UTF_8), MOST)).isEmpty();
        assertThat(documents.pictures("%PDF-1.7 broken".getBytes(UTF_8), MOST)).isEmpty();
    }

    @Test
    void a_page_as_large_as_a_field_is_painted_small() {
        var pdf = aPdf().page("/MediaBox[0 0 200000 200000]")
                .raw("0 0 10 10 re f")
                .bytes();

        assertThat(documents.pictures(pdf, MOST))
                .allSatisfy(picture -> assertThat((long) picture.image().getWidth()
                                * picture.image().getHeight())
                        .isLessThan(6_000_000));
    }

    @Test
    void a_picture_that_claims_a_billion_pixels_is_left_out() throws IOException {
        for (String filter : new String[] {"/Filter/FlateDecode", "/Filter/DCTDecode", "/Filter/CCITTFaxDecode"}) {
            var pdf = aPdf();
            draw(
                    pdf,
                    pdf.stream(
                            "/Type/XObject/Subtype/Image/Width 40000/Height 40000/ColorSpace/DeviceGray/BitsPerComponent 8"
                                    + filter,
                            Pdf.deflated(new byte[1 << 20])));

            assertThat(documents.pictures(pdf.bytes(), MOST))
                    .allSatisfy(picture -> assertThat(grey(picture, 300, 742)).isEqualTo(255));
        }
    }

    @Test
    void a_jpeg_that_is_larger_than_it_says_is_left_out() throws IOException {
        var huge = jpeg(16, 16);
        // The frame header's height and width: 65 000 each.
        for (int i = 0; i < huge.length - 9; i++) {
            if ((huge[i] & 0xff) == 0xff && (huge[i + 1] & 0xff) == 0xc0) {
                huge[i + 5] = (byte) 0xfd;
                huge[i + 7] = (byte) 0xfd;
            }
        }
        var pdf = aPdf();
        draw(
                pdf,
                pdf.stream(
                        "/Type/XObject/Subtype/Image/Width 16/Height 16/ColorSpace/DeviceRGB/BitsPerComponent 8"
                                + "/Filter/DCTDecode",
                        huge));

        assertThat(documents.pictures(pdf.bytes(), MOST))
                .allSatisfy(picture -> assertThat(grey(picture, 300, 742)).isEqualTo(255));
    }

    @Test
    void a_bomb_of_a_picture_is_not_unpacked() {
        var pdf = aPdf();
        draw(
                pdf,
                pdf.stream(
                        "/Type/XObject/Subtype/Image/Width 10/Height 10/ColorSpace/DeviceGray/BitsPerComponent 8"
                                + "/Filter/FlateDecode",
                        Pdf.deflated(new byte[200 << 20])));

        assertThat(documents.pictures(pdf.bytes(), MOST)).isEmpty();
    }

    @Test
    void a_page_that_draws_without_end_is_given_up() {
        var pdf = aPdf();
        pdf.raw("0 0 500 800 re f\n".repeat(1_500_000));
        var began = Instant.now();

        assertThat(documents.pictures(pdf.bytes(), MOST)).isEmpty();
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(45));
    }

    private static void draw(Pdf pdf, int image) {
        pdf.resources("/XObject<</I " + image + " 0 R>>").raw("q 200 0 0 200 200 0 cm /I Do Q");
    }

    private static int grey(PagePicture picture, int x, int y) {
        return picture.image()
                .getRaster()
                .getSample(Math.round(x * picture.dotsPerPoint()), Math.round(y * picture.dotsPerPoint()), 0);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}
