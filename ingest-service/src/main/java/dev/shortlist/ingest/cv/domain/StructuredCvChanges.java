package dev.shortlist.ingest.cv.domain;

import dev.shortlist.contracts.cv.StructuredCv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Which parts of a CV differ, by the names that evidence and audit use.
public final class StructuredCvChanges {

    private static final Map<String, Function<StructuredCv, Object>> PARTS = parts();

    private StructuredCvChanges() {}

    public static List<String> between(StructuredCv before, StructuredCv after) {
        return PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before), part.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<StructuredCv, Object>> parts() {
        var parts = new LinkedHashMap<String, Function<StructuredCv, Object>>();
        parts.put("personal_info", StructuredCv::personalInfo);
        parts.put("summary", cv -> String.valueOf(cv.summary()));
        parts.put("experience", StructuredCv::experience);
        parts.put("education", StructuredCv::education);
        parts.put("skills", StructuredCv::skills);
        parts.put("languages", StructuredCv::languages);
        parts.put("certifications", StructuredCv::certifications);
        parts.put("projects", StructuredCv::projects);
        parts.put("achievements", StructuredCv::achievements);
        return parts;
    }
}
