package dev.shortlist.language.skill.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of a foreign list, known by its name.
record SourceFile(Path path, Layout layout, boolean arabic) {

    private static final Pattern ESCO = Pattern.compile("(?:\\w+_)?(?:s|[a-zA-Z]+S)kills(?:Collection)?_(en|ar)\\.csv");

    /// Files to read, English before Arabic, and the names of those that are none of the kind.
    record Listing(List<SourceFile> files, List<String> refused) {}

    static Listing esco(Path folder) throws IOException {
        return listing(folder, SourceFile::escoFile);
    }

    static Listing onet(Path folder) throws IOException {
        return listing(folder, SourceFile::onetFile);
    }

    /// The entries of the file, its heading first.
    Entries open() throws IOException {
        var lines = new Lines(path);
        return layout == Layout.ESCO ? new CsvEntries(lines) : new TabEntries(lines);
    }

    String name() {
        return nameOf(path);
    }

    private interface Recognition {
        List<SourceFile> of(Path file);
    }

    private static Listing listing(Path folder, Recognition recognition) throws IOException {
        var known = new ArrayList<SourceFile>();
        var refused = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                List<SourceFile> recognised = recognition.of(file);
                known.addAll(recognised);
                if (recognised.isEmpty()) {
                    refused.add(nameOf(file));
                }
            }
        }
        known.sort(Comparator.comparing(SourceFile::arabic));
        return new Listing(known, refused);
    }

    private static List<SourceFile> escoFile(Path file) {
        Matcher name = ESCO.matcher(nameOf(file));
        return name.matches()
                ? List.of(new SourceFile(file, Layout.ESCO, name.group(1).equals("ar")))
                : List.of();
    }

    private static List<SourceFile> onetFile(Path file) {
        return switch (nameOf(file)) {
            case "Technology Skills.txt" -> List.of(new SourceFile(file, Layout.ONET_TECHNOLOGY, false));
            case "Skills.txt" -> List.of(new SourceFile(file, Layout.ONET_SKILLS, false));
            default -> List.of();
        };
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
