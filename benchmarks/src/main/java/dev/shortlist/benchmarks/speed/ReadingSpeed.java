package dev.shortlist.benchmarks.speed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Reads CVs with our reader and with what PDFBox and POI bring, and tells who takes how long.
public final class ReadingSpeed {

    private static final int ROUNDS = 30;
    private static final int PROCESSES = 7;

    private ReadingSpeed() {}

    /// The arguments are folders of CVs.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.print(
                measure(Arrays.stream(arguments).map(Path::of).toList(), ROUNDS).table());
    }

    public static Figures measure(List<Path> folders, int rounds) throws IOException, InterruptedException {
        List<byte[]> pdfs = Samples.of(folders, ".pdf");
        List<byte[]> docxs = Samples.of(folders, ".docx");
        var pdf = new Duel(pdfs, Rival.ours(), Rival.stripper()).fight(rounds);
        var docx = new Duel(docxs, Rival.ours(), Rival.poi()).fight(rounds);
        double all = pdf.ourMicros() * pdfs.size() + docx.ourMicros() * docxs.size();
        return new Figures(
                pdfs.size(),
                pdf.ourMicros(),
                pdf.theirMicros(),
                pdf.ourMicros() / pdf.theirMicros(),
                CommonWords.of(pdfs, Rival.stripper(), Rival.ours()),
                docxs.size(),
                docx.ourMicros(),
                docx.theirMicros(),
                docx.theirMicros() / docx.ourMicros(),
                (pdfs.size() + docxs.size()) * 1e6 / all,
                firstReads(pdfs.getFirst()),
                firstReads(docxs.getFirst()));
    }

    // The median process by its ratio: a busy machine makes some slow.
    private static Figures.First firstReads(byte[] cv) throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile("cv", ""), cv);
        var runs = new ArrayList<Figures.First>();
        for (int i = 0; i < PROCESSES; i++) {
            runs.add(firstRead(file));
        }
        Files.delete(file);
        runs.sort(Comparator.comparingDouble(Figures.First::firstOverWarm));
        return runs.get(PROCESSES / 2);
    }

    private static Figures.First firstRead(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), FirstRead.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException("The fresh process has failed");
        }
        String[] micros = output.split(" ", -1);
        return Figures.First.of(Double.parseDouble(micros[0]), Double.parseDouble(micros[1]));
    }
}
