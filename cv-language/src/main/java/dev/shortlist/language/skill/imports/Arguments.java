package dev.shortlist.language.skill.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the command is asked for, or why it makes no sense.
sealed interface Arguments {

    String USAGE = "usage: ./shortlist skills --esco FOLDER | --onet FOLDER | both --out FOLDER";

    record Asked(@Nullable Path esco, @Nullable Path onet, Path out) implements Arguments {}

    record Wrong(String why) implements Arguments {}

    static Arguments of(String[] arguments) {
        var given = new LinkedHashMap<String, Path>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!List.of("--esco", "--onet", "--out").contains(arguments[i])) {
                return new Wrong("there is no option " + arguments[i]);
            }
            if (i + 1 == arguments.length || arguments[i + 1].isBlank()) {
                return new Wrong(arguments[i] + " needs a folder");
            }
            try {
                given.put(arguments[i], Path.of(arguments[i + 1]));
            } catch (InvalidPathException problem) {
                return new Wrong(arguments[i] + " is no path: " + problem.getMessage());
            }
        }
        return checked(given);
    }

    private static Arguments checked(Map<String, Path> given) {
        Path out = given.get("--out");
        if (out == null) {
            return new Wrong("--out is missing");
        }
        if (given.size() == 1) {
            return new Wrong("--esco or --onet is missing");
        }
        for (String source : List.of("--esco", "--onet")) {
            Path folder = given.get(source);
            if (folder != null && !Files.isDirectory(folder)) {
                return new Wrong(source + " is no folder: " + folder);
            }
        }
        return isFree(out)
                ? new Asked(given.get("--esco"), given.get("--onet"), out)
                // What an earlier import left there would be read as part of this one.
                : new Wrong("--out is not an empty folder: " + out);
    }

    private static boolean isFree(Path out) {
        if (!Files.isDirectory(out)) {
            return !Files.exists(out);
        }
        try (var files = Files.list(out)) {
            return files.findAny().isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
