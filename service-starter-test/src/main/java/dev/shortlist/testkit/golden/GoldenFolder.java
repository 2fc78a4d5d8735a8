package dev.shortlist.testkit.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// Pairs the files of a folder. Reads the sources, not the class path, so that approving writes the sources.
class GoldenFolder implements ArgumentsProvider, AnnotationConsumer<GoldenCases> {

    private static final String APPROVED = ".approved";
    private Path folder = Path.of("");

    @Override
    public void accept(GoldenCases cases) {
        folder = Path.of("src/test/resources", cases.value());
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context)
            throws IOException {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> !file.getFileName().toString().contains(APPROVED))
                    .sorted()
                    .map(this::golden)
                    .map(Arguments::of)
                    .toList()
                    .stream();
        }
    }

    private GoldenCase golden(Path input) {
        var file = input.getFileName().toString();
        var name = file.substring(0, file.lastIndexOf('.'));
        return new GoldenCase(name, input, approvedFor(name));
    }

    private Path approvedFor(String name) {
        try (var files = Files.newDirectoryStream(folder, name + APPROVED + ".*")) {
            var found = files.iterator();
            return found.hasNext() ? found.next() : folder.resolve(name + APPROVED + ".json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
