package dev.shortlist.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.reader.Document;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Reading;
import dev.shortlist.samples.data.Data;
import dev.shortlist.samples.person.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.SortedMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class ReadableSamplesTest {

    private static final SortedMap<String, byte[]> FILES = SampleFiles.all();

    @Test
    void every_cv_gives_the_name_and_the_address_of_its_person() {
        assertThat(Catalogue.standard().cvs()).allSatisfy(cv -> {
            var person = Data.read("people/" + cv.person() + ".yaml", Person.class);
            assertThat(read("cvs/" + cv.file()).text())
                    .as(cv.file())
                    .contains(person.name(), person.contact().email());
        });
    }

    @Test
    void the_white_text_of_one_cv_is_hidden_and_the_others_hide_nothing() {
        assertThat(Catalogue.standard().cvs())
                .allSatisfy(cv -> assertThat(read("cvs/" + cv.file()).hidden().isEmpty())
                        .as(cv.file())
                        .isEqualTo(cv.hidden() == null))
                .anySatisfy(cv -> assertThat(cv.hidden()).isNotNull());
    }

    @Test
    void every_docx_opens_in_another_library() {
        assertThat(FILES.keySet()).filteredOn(file -> file.endsWith(".docx")).allSatisfy(file -> {
            try (var document = new XWPFDocument(new ByteArrayInputStream(FILES.get(file)))) {
                assertThat(document.getBodyElements()).as(file).isNotEmpty();
            } catch (IOException problem) {
                throw new AssertionError(file, problem);
            }
        });
    }

    @Test
    void one_text_file_is_in_the_old_arabic_charset() {
        byte[] bytes = FILES.get("cvs/yousef-khoury.txt");

        assertThatThrownBy(() -> UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)))
                .isInstanceOf(CharacterCodingException.class);
        assertThat(new String(bytes, Charset.forName("windows-1256"))).startsWith("يوسف خوري");
    }

    private static Document read(String file) {
        byte[] bytes = FILES.get(file);
        assertThat(bytes).as(file).isNotNull();
        return switch (new DocumentReader().read(bytes)) {
            case Reading.Readable(var document) -> document;
            case Reading.Refused(var refusal) -> throw new AssertionError(file + ": " + refusal);
        };
    }
}
