package dev.shortlist.samples.dataset;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the command is asked for, or why it makes no sense.
sealed interface Arguments {

    String USAGE = "usage: ./shortlist dataset --count PEOPLE --seed NUMBER --out FOLDER";

    record Asked(int count, long seed, Path folder) implements Arguments {}

    record Wrong(String why) implements Arguments {}

    static Arguments of(String[] arguments) {
        var given = new LinkedHashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!List.of("--count", "--seed", "--out").contains(arguments[i])) {
                return new Wrong("there is no option " + arguments[i]);
            }
            if (i + 1 == arguments.length) {
                return new Wrong(arguments[i] + " needs a value");
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        return checked(given);
    }

    private static Arguments checked(Map<String, String> given) {
        String count = given.getOrDefault("--count", "500");
        if (!count.matches("[1-9][0-9]{0,5}")) {
            return new Wrong("--count must be a number from 1 to 999999, not " + count);
        }
        String seed = given.getOrDefault("--seed", "1");
        if (!seed.matches("-?[0-9]{1,18}")) {
            return new Wrong("--seed must be a whole number, not " + seed);
        }
        String folder = given.get("--out");
        if (folder == null) {
            return new Wrong("--out is missing");
        }
        return into(folder, Integer.parseInt(count), Long.parseLong(seed));
    }

    private static Arguments into(String folder, int count, long seed) {
        try {
            var path = Path.of(folder);
            return Files.exists(path) && !Files.isDirectory(path)
                    ? new Wrong("--out is a file, not a folder: " + folder)
                    : new Asked(count, seed, path);
        } catch (InvalidPathException problem) {
            return new Wrong("--out is no path: " + problem.getMessage());
        }
    }
}
