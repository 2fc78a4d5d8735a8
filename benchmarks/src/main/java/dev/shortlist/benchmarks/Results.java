package dev.shortlist.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the figures of each run as a dated file, so that runs can be compared.
public final class Results {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    private Results(Path folder) {
        this.folder = folder;
    }

    public static Results in(Path folder) {
        return new Results(folder);
    }

    public Path keep(String benchmark, Map<String, Object> figures) throws IOException {
        var now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        var whole = new LinkedHashMap<String, Object>();
        whole.put("benchmark", benchmark);
        whole.put("at", now + "Z");
        whole.put("java", Runtime.version().toString());
        whole.put("processors", Runtime.getRuntime().availableProcessors());
        whole.putAll(figures);
        Files.createDirectories(folder);
        return Files.write(folder.resolve(NAME.format(now) + "-" + benchmark + ".json"), JSON.writeValueAsBytes(whole));
    }
}
