package dev.shortlist.reader.txt;

import java.util.regex.Pattern;

/// Takes the marks of Markdown off a line: readers of a CV see headings and bold words, not their signs.
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(?=[*_]{0,2}\\p{L})");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])(\\*\\*|__)(?=\\S)([^*_]+)(?<=\\S)\\1(?![\\p{L}\\p{N}*])");

    private Markdown() {}

    static String plain(String line) {
        boolean marked = line.startsWith("#") || line.contains("**") || line.contains("__");
        return marked ? EMPHASIS.matcher(HEADING.matcher(line).replaceFirst("")).replaceAll("$2") : line;
    }
}
