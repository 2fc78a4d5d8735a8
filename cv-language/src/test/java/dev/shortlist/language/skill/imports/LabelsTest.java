package dev.shortlist.language.skill.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Java (computer programming)      ; Java
        Apache Kafka software            ; Apache Kafka
        Structured query language SQL    ; Structured query language; SQL
        Amazon Web Services AWS software ; Amazon Web Services AWS; Amazon Web Services; AWS
        Accounting software
        Project management software
        Microsoft Excel
        (unnamed)
        """)
    void plainer_names_are_found_within_a_label(String names) {
        List<String> expected = List.of(names.split("\\s*;\\s*", -1));

        assertThat(Labels.within(expected.getFirst())).containsExactlyElementsOf(expected);
    }
}
