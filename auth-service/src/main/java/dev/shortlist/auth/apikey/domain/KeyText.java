package dev.shortlist.auth.apikey.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a machine sends as `X-API-Key`: `slk_<id>.<secret>`. The prefix lets scanners of code recognise a leaked one.
public record KeyText(UUID id, String secret) {

    private static final String PREFIX = "slk_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{32})\\.([A-Za-z0-9_-]{32,86})");

    /// Empty for anything that we never issued.
    public static Optional<KeyText> parse(String text) {
        var match = FORM.matcher(text.strip());
        return match.matches() ? Optional.of(new KeyText(uuid(match.group(1)), match.group(2))) : Optional.empty();
    }

    public String text() {
        return PREFIX + id.toString().replace("-", "") + "." + secret;
    }

    private static UUID uuid(String hex) {
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    @Override
    public String toString() {
        return "KeyText[id=" + id + "]";
    }
}
