package dev.shortlist.gateway.routing;

import java.util.List;

/// Where paths of older clients lead today. The first rule that fits wins.
final class PathAliases {

    /// `from` itself, or with `deep` everything below it too.
    private record Alias(String from, String to, boolean deep) {

        boolean fits(String path) {
            return path.startsWith(from)
                    && (path.length() == from.length() || (deep && path.charAt(from.length()) == '/'));
        }
    }

    private static final List<Alias> ALIASES = List.of(
            exactly("/api/cv/upload", "/api/v1/cvs/analyze"),
            exactly("/api/cv/export", "/api/v1/cv/export"),
            exactly("/cv/export", "/api/v1/cv/export"),
            exactly("/export", "/api/v1/exports"),
            below("/auth", "/api/v1/auth"),
            below("/chat", "/api/v1/chat"),
            below("/api/builder", "/api/v1/builder"),
            below("/builder", "/api/v1/builder"),
            below("/matcher", "/api/v1/matcher"),
            below("/jobs", "/api/v1/jobs"),
            below("/interviews", "/api/v1/interviews"),
            below("/api/threads", "/api/v1/chat/sessions"),
            below("/api/runs", "/api/v1/chat/runs"));

    private PathAliases() {}

    /// The path of today, the same object when there is no alias for it.
    static String resolve(String path) {
        for (var alias : ALIASES) {
            if (alias.fits(path)) {
                return alias.to() + path.substring(alias.from().length());
            }
        }
        return path;
    }

    private static Alias exactly(String from, String to) {
        return new Alias(from, to, false);
    }

    private static Alias below(String from, String to) {
        return new Alias(from, to, true);
    }
}
