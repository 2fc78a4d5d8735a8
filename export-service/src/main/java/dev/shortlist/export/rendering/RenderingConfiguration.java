package dev.shortlist.export.rendering;

import dev.shortlist.export.rendering.application.Renderer;
import dev.shortlist.export.rendering.application.Renderers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this feature can do.
@Configuration(proxyBeanMethods = false)
class RenderingConfiguration {

    @Bean
    Renderers renderers(List<Renderer> renderers) {
        return new Renderers(renderers);
    }
}
