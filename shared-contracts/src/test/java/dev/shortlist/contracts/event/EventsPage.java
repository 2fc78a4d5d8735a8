package dev.shortlist.contracts.event;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// `docs/events.md`, made of the AsyncAPI document.
final class EventsPage {

    private EventsPage() {}

    static String of(JsonNode document) {
        return """
                # Events

                Generated from `shared-contracts/src/main/resources/asyncapi.yaml` and the records beside it; do not edit.
                Shapes, headers and an example of each are there, and at `/asyncapi.json` of the gateway.

                %s""".formatted(document.path("channels")
                .valueStream()
                .map(channel -> section(document, channel))
                .collect(Collectors.joining("\n")));
    }

    private static String section(JsonNode document, JsonNode channel) {
        var rows = channel.path("messages").propertyNames().stream()
                .map(name -> "| `%s` | %s |\n"
                        .formatted(
                                name,
                                document.at("/components/messages/" + name + "/summary")
                                        .asString()))
                .collect(Collectors.joining());
        var readers =
                channel.path("x-readers").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        return """
                ## `%s`

                %s Written by **%s**, keyed by `%s`, read by %s. Dead letters: `%s-dlt`.

                | event | when |
                |---|---|
                %s""".formatted(
                        channel.path("address").asString(),
                        channel.path("description").asString(),
                        channel.path("x-writer").asString(),
                        channel.path("x-key").asString(),
                        readers,
                        channel.path("address").asString(),
                        rows);
    }
}
