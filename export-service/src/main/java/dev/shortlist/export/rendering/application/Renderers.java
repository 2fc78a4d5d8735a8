package dev.shortlist.export.rendering.application;

import dev.shortlist.export.rendering.domain.Format;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The renderer of every format.
public final class Renderers {

    private final Map<Format, Renderer> byFormat = new EnumMap<>(Format.class);

    public Renderers(List<Renderer> renderers) {
        renderers.forEach(renderer -> byFormat.put(renderer.format(), renderer));
        for (var format : Format.values()) {
            if (!byFormat.containsKey(format)) {
                throw new IllegalStateException("no renderer for " + format);
            }
        }
    }

    public Renderer of(Format format) {
        var renderer = byFormat.get(format);
        if (renderer == null) {
            throw new IllegalStateException("no renderer for " + format);
        }
        return renderer;
    }
}
