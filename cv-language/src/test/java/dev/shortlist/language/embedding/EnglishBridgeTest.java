package dev.shortlist.language.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishBridgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Senior Java developer                | Senior Java developer
        مهندس برمجيات                        | software engineer
        خبرة في جافا و Kafka                 | experience in Java and Kafka
        وإدارة المشاريع                      | Project management
        ٥ سنوات                              | ٥ years
        زقزوقة                               | زقزوقة
        """)
    void arabic_becomes_the_english_that_is_known_of_it(String text, String english) {
        assertThat(EnglishBridge.bridge(text)).isEqualTo(english);
    }
}
