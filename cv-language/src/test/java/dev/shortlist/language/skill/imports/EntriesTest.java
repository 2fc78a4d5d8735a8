package dev.shortlist.language.skill.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.skill.imports.Entry.Fields;
import dev.shortlist.language.skill.imports.Entry.Malformed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {

    @TempDir
    private Path folder;

    @Test
    void quoted_fields_hold_commas_quotes_and_line_breaks() throws IOException {
        assertThat(csv("\uFEFFa,b\r\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\r\n\n,\n"))
                .containsExactly(
                        new Fields(1, List.of("a", "b")),
                        new Fields(2, List.of("x, \"y\"", "one\ntwo")),
                        new Fields(5, List.of("", "")));
    }

    @Test
    void a_quote_that_never_ends_spoils_its_own_line_only() throws IOException {
        assertThat(csv("a,\"b\nc,d\ne,f\n"))
                .containsExactly(
                        new Malformed(1, "a quote that never ends"),
                        new Fields(2, List.of("c", "d")),
                        new Fields(3, List.of("e", "f")));
        assertThat(csv("a,\"b\nc,\"d\",e\nf\n"))
                .containsExactly(
                        new Malformed(1, "text after a closing quote"),
                        new Fields(2, List.of("c", "d", "e")),
                        new Fields(3, List.of("f")));
    }

    @Test
    void a_quote_that_runs_on_for_longer_than_any_row_is_given_up() throws IOException {
        String filler = "words words words\n".repeat(Lines.LONGEST / 10);

        List<Entry> entries = csv("\"\n" + filler + "last,row\n");

        assertThat(entries).first().isEqualTo(new Malformed(1, "a quote that never ends"));
        assertThat(entries).last().isEqualTo(new Fields(Lines.LONGEST / 10 + 2, List.of("last", "row")));
        assertThat(entries).hasSize(Lines.LONGEST / 10 + 2);
    }

    @Test
    void a_line_without_end_is_not_kept_in_memory() throws IOException {
        assertThat(csv("a\n" + "x".repeat(3 * Lines.LONGEST) + "\nb\n"))
                .containsExactly(
                        new Fields(1, List.of("a")),
                        new Malformed(2, "longer than 65536 characters"),
                        new Fields(3, List.of("b")));
    }

    @Test
    void bytes_that_are_no_text_are_named() throws IOException {
        Path file = folder.resolve("bytes");
        Files.write(file, new byte[] {'a', '\n', (byte) 0xFF, '\n', 'b'});

        assertThat(all(new CsvEntries(new Lines(file))))
                .containsExactly(
                        new Fields(1, List.of("a")), new Malformed(2, "not UTF-8"), new Fields(3, List.of("b")));
    }

    @Test
    void tabs_part_fields_and_quotes_mean_nothing() throws IOException {
        Path file = folder.resolve("tabs");
        Files.writeString(file, "a\t\"b\r\n\r\nc\t\n");

        assertThat(all(new TabEntries(new Lines(file))))
                .containsExactly(new Fields(1, List.of("a", "\"b")), new Fields(3, List.of("c", "")));
    }

    private List<Entry> csv(String text) throws IOException {
        Path file = folder.resolve("csv");
        Files.writeString(file, text);
        return all(new CsvEntries(new Lines(file)));
    }

    private static List<Entry> all(Entries entries) throws IOException {
        var all = new ArrayList<Entry>();
        try (entries) {
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                all.add(entry);
            }
        }
        return all;
    }
}
