package dev.shortlist.testkit.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The working copy that the tests run in.
public final class Checkout {

    private Checkout() {}

    /// The folder that holds the whole project, found from the module's folder upwards.
    public static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isExecutable(folder.resolve("deploy/local/postgres.sh")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no deploy/local/postgres.sh in any folder above "
                        + Path.of("").toAbsolutePath() + ": run the tests inside a checkout of the project"));
    }

    /// A file that the project ships, named from the root.
    public static Path file(String path) {
        return root().resolve(path);
    }
}
