package dev.shortlist.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// The registry, the records and the AsyncAPI document say the same. `-Dgolden.update` rewrites what is generated.
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("src/main/resources/asyncapi.yaml");
    private static final Path PAGE = Path.of("../docs/events.md");
    private static final String GENERATED = "\n  schemas:";

    private final JsonNode document = Wire.YAML.readTree(DOCUMENT);

    @Test
    void every_topic_is_a_channel_and_every_channel_a_topic() {
        assertThat(document.path("channels")
                        .valueStream()
                        .map(channel -> channel.path("address").asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(Topics.values()).map(Topics::address).toList());
    }

    @Test
    void every_topic_is_named_after_its_writer() {
        assertThat(document.path("channels").valueStream()).allSatisfy(channel -> {
            var writer = channel.path("x-writer").asString();
            assertThat(channel.path("address").asString())
                    .satisfiesAnyOf(
                            address -> assertThat(address).startsWith(writer + "."),
                            address -> assertThat(address).startsWith("partner."),
                            _ -> assertThat(writer).isEqualTo("all"));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_messages_of_a_channel_are_the_records_of_its_family() {
        return Arrays.stream(Topics.values())
                .map(topic -> DynamicTest.dynamicTest(
                        topic.address(),
                        () -> assertThat(channel(topic).path("messages").propertyNames())
                                .containsExactlyElementsOf(namesOf(topic))));
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_its_record_and_back() {
        return records().stream()
                .map(record -> DynamicTest.dynamicTest(record.getSimpleName(), () -> {
                    var example = message(record).at("/examples/0/payload");

                    var event = Wire.JSON.treeToValue(example, record);

                    assertThat(Wire.JSON.writeValueAsString(event)).isEqualTo(Wire.JSON.writeValueAsString(example));
                    assertThat(((Event) event).key()).isNotBlank();
                    assertThat(Topics.of((Event) event).family()).isAssignableFrom(record);
                }));
    }

    @Test
    void the_schemas_are_those_of_the_records() throws IOException {
        var text = Files.readString(DOCUMENT);
        var head = text.substring(0, text.indexOf(GENERATED) + GENERATED.length());
        var generated = head + "\n"
                + Wire.YAML.writeValueAsString(Schemas.of(records())).indent(4).stripTrailing() + "\n";

        verify(DOCUMENT, generated);
    }

    @Test
    void the_page_of_events_is_up_to_date() throws IOException {
        verify(PAGE, EventsPage.of(document));
    }

    private static void verify(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).hasContent(expected);
    }

    private JsonNode channel(Topics topic) {
        return document.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asString().equals(topic.address()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode message(Class<?> record) {
        return document.at("/components/messages/" + record.getSimpleName());
    }

    private static List<Class<?>> records() {
        return Arrays.stream(Topics.values())
                .flatMap(topic -> Arrays.stream(topic.family().getPermittedSubclasses()))
                .collect(Collectors.toList());
    }

    private static List<String> namesOf(Topics topic) {
        return Arrays.stream(topic.family().getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }
}
