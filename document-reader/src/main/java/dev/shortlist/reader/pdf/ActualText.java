package dev.shortlist.reader.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The replacement text of marked content; only what could be one ligature is believed, as it may say anything unseen.
final class ActualText {

    private static final int LONGEST_LIGATURE = 4;

    private ActualText() {}

    static @Nullable String of(@Nullable Object properties) {
        if (!(properties instanceof Map<?, ?> map) || !(map.get("ActualText") instanceof byte[] bytes)) {
            return null;
        }
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff;
        String text = wide ? new String(bytes, 2, bytes.length - 2, UTF_16BE) : new String(bytes, ISO_8859_1);
        return text.length() <= LONGEST_LIGATURE && !text.isBlank() ? text : null;
    }
}
