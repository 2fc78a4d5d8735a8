package dev.shortlist.gateway.docs;

import dev.shortlist.gateway.identity.OpenPaths;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes one OpenAPI document of many. Equal schemas become one; of different ones with the same name, the later bears
/// its service's name.
final class OpenApiMerge {

    private static final String OPERATION_ID = "operationId";
    private static final String[] PRIVATE = {"/internal", "/actuator"};

    private final ObjectNode merged;

    private OpenApiMerge(JsonNode frame) {
        this.merged = (ObjectNode) frame.deepCopy();
    }

    /// The frame brings title, servers, security and the gateway's own paths; documents are by name of their service.
    static ObjectNode merge(JsonNode frame, Map<String, JsonNode> documents) {
        var merge = new OpenApiMerge(frame);
        documents.forEach(merge::add);
        return merge.merged;
    }

    private void add(String service, JsonNode document) {
        var prefix = service.replace("-service", "");
        var renamed = Schemas.distinct(merged, document, prefix);
        renamed.path("components")
                .properties()
                .forEach(kind -> merged.withObject("/components")
                        .withObjectProperty(kind.getKey())
                        .setAll((ObjectNode) kind.getValue()));
        renamed.path("paths").properties().forEach(path -> {
            if (!isPrivate(path.getKey())) {
                addPath(prefix, path.getKey(), path.getValue());
            }
        });
        renamed.path("tags").forEach(tag -> merged.withArrayProperty("tags").add(tag));
    }

    private void addPath(String prefix, String path, JsonNode operations) {
        var target = merged.withObjectProperty("paths").withObjectProperty(path);
        operations.properties().forEach(operation -> {
            if (operation.getValue() instanceof ObjectNode body) {
                // Unique over all services, and the same whichever of them are up: clients are generated from it.
                body.put(OPERATION_ID, prefix + "_" + body.path(OPERATION_ID).asString(operation.getKey()));
                if (OpenPaths.templates().contains(path)) {
                    body.putArray("security");
                }
            }
            target.set(operation.getKey(), operation.getValue());
        });
    }

    private static boolean isPrivate(String path) {
        for (var prefix : PRIVATE) {
            if (path.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /// Renames schemas of a document that mean something else than those of the same name merged before.
    private static final class Schemas {

        private static final String SCHEMAS = "/components/schemas";
        private static final String REFERENCE = "\"#" + SCHEMAS + "/";
        private static final JsonMapper JSON = new JsonMapper();

        static JsonNode distinct(ObjectNode merged, JsonNode document, String prefix) {
            var text = document.toString();
            var taken = merged.at(SCHEMAS);
            var names = document.at(SCHEMAS).properties().stream()
                    .filter(schema -> taken.has(schema.getKey())
                            && !taken.path(schema.getKey()).equals(schema.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            for (var name : names) {
                text = text.replace(REFERENCE + name + "\"", REFERENCE + own(prefix, name) + "\"");
            }
            var copy = (ObjectNode) JSON.readTree(text);
            for (var name : names) {
                var schemas = (ObjectNode) copy.at(SCHEMAS);
                schemas.set(own(prefix, name), schemas.remove(name));
            }
            return copy;
        }

        private static String own(String prefix, String name) {
            return Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1) + name;
        }
    }
}
