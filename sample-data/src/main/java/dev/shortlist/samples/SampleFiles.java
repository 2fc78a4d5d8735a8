package dev.shortlist.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.samples.Catalogue.CvFile;
import dev.shortlist.samples.Catalogue.JobFile;
import dev.shortlist.samples.data.Data;
import dev.shortlist.samples.docx.DocxWriter;
import dev.shortlist.samples.layout.JobPage;
import dev.shortlist.samples.layout.Layouts;
import dev.shortlist.samples.pdf.PdfSheetWriter;
import dev.shortlist.samples.person.Job;
import dev.shortlist.samples.person.Person;
import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Look;
import dev.shortlist.samples.sheet.Sheet;
import dev.shortlist.samples.txt.TxtWriter;
import dev.shortlist.samples.wording.WordedSections;
import dev.shortlist.samples.wording.Wording;
import java.util.SortedMap;
import java.util.TreeMap;

/// The sample files by their paths.
public final class SampleFiles {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final StringBuilder truth = new StringBuilder();

    private SampleFiles() {}

    public static SortedMap<String, byte[]> all() {
        var samples = new SampleFiles();
        var catalogue = Catalogue.standard();
        catalogue.cvs().forEach(samples::add);
        catalogue.jobs().forEach(samples::add);
        samples.files.put("cvs.jsonl", samples.truth.toString().getBytes(UTF_8));
        return samples.files;
    }

    private void add(CvFile cv) {
        var person = Data.read("people/" + cv.person() + ".yaml", Person.class);
        var wording = Data.read("wording/" + person.language() + ".yaml", Wording.class);
        var sections = new WordedSections(person, wording, cv.look());
        var sheet =
                Layouts.named(cv.layout()).arrange(sections, person.language().equals("ar"));
        var whole = cv.hidden() == null ? sheet : sheet.with(new Block.Hidden(cv.hidden()));
        files.put("cvs/" + cv.file(), written(cv.file(), whole, cv.look()));
        truth.append(Truth.line(cv.file(), person)).append('\n');
    }

    private void add(JobFile job) {
        var sheet = JobPage.arrange(Data.read("jobs/" + job.job() + ".yaml", Job.class));
        files.put("jobs/" + job.file(), written(job.file(), sheet, job.look()));
    }

    private static byte[] written(String file, Sheet sheet, Look look) {
        return switch (file.substring(file.lastIndexOf('.'))) {
            case ".pdf" -> PdfSheetWriter.write(sheet, look);
            case ".docx" -> DocxWriter.write(sheet, look);
            case ".txt" -> TxtWriter.write(sheet, look);
            default -> throw new IllegalArgumentException("no format for " + file);
        };
    }
}
