package dev.shortlist.export.rendering.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// `[job title]_[yyyyMMdd_HHmmss].[extension]`, safe on every file system and readable in its own script.
public final class FileName {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);
    // Separators, reserved signs, controls, and marks that turn the direction so that `gpj.exe` reads `exe.jpg`.
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|%#\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}"
            + "\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+");
    // 255 bytes is the limit of most file systems; the stamp and the extension need 21.
    private static final int MOST_BYTES = 180;

    private FileName() {}

    public static String of(String title, Instant at, Format format) {
        return stem(title) + "_" + STAMP.format(at) + "." + format.extension();
    }

    private static String stem(String title) {
        var safe = UNSAFE.matcher(title).replaceAll(" ").strip().replaceAll("\\s+", "_");
        var bare = shortened(safe).replaceAll("^[._]+|[._]+$", "");
        // A stamp always follows, so `CON` and its like are never a whole name.
        return bare.isEmpty() ? "ranking" : bare;
    }

    private static String shortened(String name) {
        var bytes = 0;
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            bytes += utf8Length(name.codePointAt(i));
            if (bytes > MOST_BYTES) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    private static int utf8Length(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
