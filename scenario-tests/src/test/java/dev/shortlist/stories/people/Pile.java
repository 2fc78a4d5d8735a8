package dev.shortlist.stories.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.testkit.server.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Piles of CVs.
public final class Pile {

    private static final List<String> FIRST =
            List.of("Nora", "Adam", "Lina", "Omar", "Ruth", "Ivan", "Mona", "Karl", "Zara", "Hugo");
    private static final List<String> LAST =
            List.of("Field", "Marlow", "Haddad", "Stone", "Brook", "Lane", "Hollow", "Gale", "Rivers", "Moss");
    private static final List<String> SKILLS =
            List.of("Java", "Kafka", "Python", "Kubernetes", "PostgreSQL", "React", "Docker");

    private Pile() {}

    /// The sample CVs that the project ships.
    public static Map<String, byte[]> ofSamples() {
        return filesIn("sample-data/cvs");
    }

    public static Map<String, byte[]> sampleJobs() {
        return filesIn("sample-data/jobs");
    }

    private static Map<String, byte[]> filesIn(String folder) {
        try (var files = Files.list(Checkout.file(folder))) {
            var pile = new LinkedHashMap<String, byte[]>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pile.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return pile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// So many different people, whose addresses carry the name of the pile.
    public static Map<String, byte[]> of(int people, String name) {
        var pile = new LinkedHashMap<String, byte[]>();
        for (int person = 0; person < people; person++) {
            pile.put(name + "-" + person + ".txt", cv(person, name).getBytes(UTF_8));
        }
        return pile;
    }

    private static String cv(int person, String pile) {
        var first = FIRST.get(person % FIRST.size());
        var last = LAST.get(person / FIRST.size() % LAST.size());
        int since = 2010 + person % 12;
        return """
                %s %s
                Software Engineer
                %s.%d@example.org | London, United Kingdom

                Summary
                Engineer with a liking for number %d.

                Experience
                Software Engineer, Northwind Systems %d
                Jan %d - Present
                - Built services in %s and %s that handle %d requests a second

                Education
                BSc Computer Science, University of Leeds, %d - %d

                Skills
                %s, %s, Git
                """.formatted(
                        first,
                        last,
                        pile,
                        person,
                        person,
                        person,
                        since,
                        SKILLS.get(person % SKILLS.size()),
                        SKILLS.get((person + 3) % SKILLS.size()),
                        100 + person,
                        since - 4,
                        since - 1,
                        SKILLS.get(person % SKILLS.size()),
                        SKILLS.get((person + 3) % SKILLS.size()));
    }
}
