package dev.shortlist.testkit.http;

import dev.shortlist.starter.security.AccessRule;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/// One method on one path, and whom it serves.
record Endpoint(HttpMethod method, String path, AccessRule rule) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/]*}");

    /// A path that can be called; its ids are of things that do not exist.
    String concrete() {
        return VARIABLE.matcher(path)
                .replaceAll(_ -> UUID.randomUUID().toString())
                .replace("**", "x");
    }
}
