package dev.shortlist.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSnifferTest {

    @Test
    void what_can_be_read_is_known_by_its_bytes() {
        assertThat(FileSniffer.sniff(Pdf.aPdf().text(1, 1, 1, "a").bytes()).kind())
                .isEqualTo(FileKind.PDF);
        assertThat(FileSniffer.sniff(Docx.aDocx().paragraph("a").bytes()).kind())
                .isEqualTo(FileKind.DOCX);
        assertThat(FileSniffer.sniff("Ada Lovelace".getBytes(ISO_8859_1)).kind())
                .isEqualTo(FileKind.TXT);
        assertThat(FileSniffer.sniff("\n\n %PDF-1.4".getBytes(ISO_8859_1)).kind())
                .isEqualTo(FileKind.PDF);
    }

    @Test
    void a_zip_of_word_documents_is_a_zip() throws IOException {
        byte[] docx = Docx.aDocx().paragraph("a").bytes();

        assertThat(FileSniffer.sniff(zip("cv.docx", docx))).satisfies(sniffed -> {
            assertThat(sniffed.isZip()).isTrue();
            assertThat(sniffed.isReadable()).isFalse();
        });
    }

    @Test
    void the_head_of_a_word_document_is_enough() {
        byte[] docx = Docx.aDocx().paragraph("a").bytes();

        assertThat(FileSniffer.sniff(java.util.Arrays.copyOf(docx, 200)).kind()).isEqualTo(FileKind.DOCX);
    }

    @ParameterizedTest
    @CsvSource({"mimetype, OpenDocument", "xl/workbook.xml, ZIP", "META-INF/MANIFEST.MF, Java"})
    void other_packages_are_named(String entry, String name) throws IOException {
        byte[] zip = zip(entry, "application/vnd.oasis.opendocument.text".getBytes(ISO_8859_1));

        assertThat(FileSniffer.sniff(zip).description()).contains(name);
    }

    @Test
    void old_and_locked_office_files_are_told_apart() {
        assertThat(FileSniffer.sniff(ole("WordDocument")).description()).contains(".doc");
        assertThat(FileSniffer.sniff(ole("EncryptedPackage")).isLocked()).isTrue();
        assertThat(Readings.reason(ole("EncryptedPackage"))).isEqualTo(Refusal.Reason.ENCRYPTED);
    }

    @Test
    void programs_and_pictures_are_named() {
        assertThat(FileSniffer.sniff("MZ\0\0\0".getBytes(ISO_8859_1)).description())
                .contains("program");
        assertThat(FileSniffer.sniff("\u0089PNG\r\n".getBytes(ISO_8859_1)).description())
                .contains("PNG");
        assertThat(FileSniffer.sniff("RIFF0000WEBPVP8".getBytes(ISO_8859_1)).description())
                .contains("WebP");
    }

    @Test
    void text_that_begins_like_a_program_is_text() {
        assertThat(FileSniffer.sniff("MZAB is my name".getBytes(ISO_8859_1)).kind())
                .isEqualTo(FileKind.TXT);
    }

    private static byte[] ole(String stream) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1));
        out.writeBytes(stream.getBytes(UTF_16LE));
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            var crc = new CRC32();
            crc.update(content);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return out.toByteArray();
    }
}
