package dev.shortlist.benchmarks.speed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
        double[] first = firstReads(pdfs.getFirst());
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
                first[0],
                first[1],
                first[0] / first[1]);
    }

    // The median process by its ratio: a busy machine makes some slow.
    private static double[] firstReads(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile("cv", ".pdf"), pdf);
        var runs = new ArrayList<double[]>();
        for (int i = 0; i < PROCESSES; i++) {
            runs.add(firstRead(file));
        }
        Files.delete(file);
        Collections.sort(runs, (one, other) -> Double.compare(one[0] / one[1], other[0] / other[1]));
        return runs.get(PROCESSES / 2);
    }

    private static double[] firstRead(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), FirstRead.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException("The fresh process has failed");
        }
        return Arrays.stream(output.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
