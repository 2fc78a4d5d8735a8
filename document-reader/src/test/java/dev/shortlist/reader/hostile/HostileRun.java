package dev.shortlist.reader.hostile;

import com.sun.management.ThreadMXBean;
import dev.shortlist.reader.Corpus;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Reading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A process of little memory that reads all files of a folder, and good files after each; prints outcomes.
final class HostileRun {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final DocumentReader reader = new DocumentReader();
    private final Map<String, byte[]> good = Corpus.own();
    private final Map<String, Reading> expected = new LinkedHashMap<>();

    private HostileRun() {
        reader.warmUp();
        good.forEach((name, bytes) -> expected.put(name, reader.read(bytes)));
    }

    public static void main(String[] arguments) throws IOException {
        OutsideWatch.start();
        var run = new HostileRun();
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                System.out.println(run.outcome(file).line());
            }
        }
    }

    private Outcome outcome(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        long cpu = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        Reading reading = reader.read(bytes);
        cpu = THREADS.getCurrentThreadCpuTime() - cpu;
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        String name = file.getFileName().toString();
        return new Outcome(name, result(reading), cpu / 1_000_000, allocated >> 20, detail(reading));
    }

    private String result(Reading reading) {
        List<String> calls = OutsideWatch.calls();
        if (!calls.isEmpty()) {
            return "CALLED " + calls;
        }
        for (var file : good.entrySet()) {
            if (!reader.read(file.getValue()).equals(expected.get(file.getKey()))) {
                return "SPOILT " + file.getKey();
            }
        }
        return switch (reading) {
            case Reading.Readable(Document document) ->
                document.toString().contains(Trap.SECRET) ? "LEAKED" : Outcome.READ;
            case Reading.Refused(var refusal) -> refusal.reason().name();
        };
    }

    private static String detail(Reading reading) {
        return switch (reading) {
            case Reading.Readable(Document document) -> document.text().length() + " characters";
            case Reading.Refused(var refusal) -> refusal.detail();
        };
    }
}
