package dev.shortlist.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.json.JsonMapper;

class ResourcesTest {

    @Test
    void the_contracts_bring_their_asyncapi_document() {
        var document = new JsonMapper().readTree(Objects.requireNonNull(Resources.asyncApi()));

        assertThat(document.path("asyncapi").asString()).startsWith("3.");
        assertThat(document.path("channels").isEmpty()).isFalse();
    }

    @Test
    void the_documentation_page_loads_only_what_is_here() {
        var page = new String(Resources.page("docs.html"), StandardCharsets.UTF_8);
        var loader = new DefaultResourceLoader();

        assertThat(page).doesNotContain("http://", "https://", "//cdn");
        for (var file : new String[] {"swagger-ui.css", "swagger-ui-bundle.js"}) {
            assertThat(page).contains("/docs/ui/" + file);
            assertThat(loader.getResource(Resources.uiFolder() + file).exists())
                    .as(file)
                    .isTrue();
        }
        assertThat(loader.getResource("classpath:/docs/assets/docs.js").exists())
                .isTrue();
        assertThat(loader.getResource("classpath:/docs/assets/landing.css").exists())
                .isTrue();
    }
}
