package dev.shortlist.gateway.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What the class path holds for readers.
final class Resources {

    private static final String UI_VERSION = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private Resources() {}

    static JsonNode openApiFrame() {
        return new JsonMapper().readTree(page("openapi-frame.json"));
    }

    /// The contracts' own AsyncAPI document; null when they bring none, which a test of the build does not allow.
    static byte @Nullable [] asyncApi() {
        var yaml = new ClassPathResource("asyncapi.yaml");
        return yaml.exists()
                ? new YAMLMapper().readTree(bytes(yaml)).toString().getBytes(StandardCharsets.UTF_8)
                : null;
    }

    static byte[] page(String name) {
        return bytes(new ClassPathResource("docs/" + name));
    }

    /// Where the UI's script and style lie; the folder is named by version.
    static String uiFolder() {
        var properties = new Properties();
        try (var stream = new ClassPathResource(UI_VERSION).getInputStream()) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "classpath:/META-INF/resources/webjars/swagger-ui/" + properties.getProperty("version") + "/";
    }

    private static byte[] bytes(ClassPathResource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
