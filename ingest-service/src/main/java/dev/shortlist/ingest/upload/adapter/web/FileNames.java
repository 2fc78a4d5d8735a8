package dev.shortlist.ingest.upload.adapter.web;

import java.util.regex.Pattern;

/// Names as clients send them: with paths, control characters, or none at all.
final class FileNames {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final int MAX = 200;

    private FileNames() {}

    static String tidy(String sent) {
        var name = CONTROL.matcher(sent).replaceAll("").strip();
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (last.isBlank()) {
            return "unnamed";
        }
        return last.length() <= MAX ? last : last.substring(last.length() - MAX);
    }
}
