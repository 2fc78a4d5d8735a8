package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.export.rendering.adapter.pdf.Drawing.Part;
import dev.shortlist.export.rendering.domain.CleanText;
import dev.shortlist.export.rendering.domain.Factors;
import dev.shortlist.export.rendering.domain.JobSheet;
import dev.shortlist.export.rendering.domain.Report;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// What the job asks for, and how much each factor weighs.
final class JobFacts {

    private JobFacts() {}

    static PdfPTable of(Report report) {
        var facts = new PdfPTable(1);
        facts.setWidthPercentage(100);
        facts.setSpacingAfter(14);
        addJob(facts, report.job());
        addWeights(facts, report);
        return facts;
    }

    private static void addJob(PdfPTable facts, JobSheet job) {
        var line = line(job);
        var skills = !job.requiredSkills().isEmpty() || !job.preferredSkills().isEmpty();
        if (line.isEmpty() && !skills) {
            return;
        }
        facts.addCell(Headings.section("The job"));
        if (!line.isEmpty()) {
            var cell = Words.cell(line, Typeface.regular(9));
            cell.setPaddingBottom(5);
            facts.addCell(cell);
        }
        if (!job.requiredSkills().isEmpty()) {
            facts.addCell(Chips.labelled("Required", job.requiredSkills(), Chips.Kind.REQUIRED));
        }
        if (!job.preferredSkills().isEmpty()) {
            facts.addCell(Chips.labelled("Preferred", job.preferredSkills(), Chips.Kind.NEUTRAL));
        }
    }

    private static String line(JobSheet job) {
        var years = job.minYears();
        return Stream.of(
                        job.location(),
                        job.employmentType(),
                        years == null ? null : plain(years) + "+ years",
                        job.education(),
                        job.languages().isEmpty() ? null : String.join(", ", job.languages()),
                        job.salaryText())
                .filter(Objects::nonNull)
                .map(CleanText::line)
                .filter(part -> !part.isBlank())
                // A short fact stays on one line.
                .map(part -> part.length() > 40 ? part : part.replace(' ', '\u00A0'))
                .collect(Collectors.joining("   ·   "));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static void addWeights(PdfPTable facts, Report report) {
        var weights = report.origin().weights();
        var ids = report.factors().stream()
                .filter(id -> weights.getOrDefault(id, 0.0) > 0)
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        var parts = new ArrayList<Part>();
        for (int i = 0; i < ids.size(); i++) {
            parts.add(new Part(weights.getOrDefault(ids.get(i), 0.0), color(i)));
        }
        facts.addCell(Headings.section("What was weighed"));
        var bar = Words.plain(new PdfPCell(new Phrase()));
        bar.setFixedHeight(14);
        bar.setCellEvent(Drawing.stacked(parts, 9));
        facts.addCell(bar);
        facts.addCell(legend(ids, parts));
    }

    private static PdfPCell legend(List<String> ids, List<Part> parts) {
        var total = parts.stream().mapToDouble(Part::amount).sum();
        var legend = new Phrase();
        for (int i = 0; i < ids.size(); i++) {
            var share = Math.round(parts.get(i).amount() * 100 / total) + "%";
            Words.chunks("■\u00A0", Typeface.regular(8).in(parts.get(i).color()))
                    .forEach(legend::add);
            var label = (Factors.title(ids.get(i)) + " " + share).replace(' ', '\u00A0');
            Words.chunks(label + "     ", Typeface.muted(8)).forEach(legend::add);
        }
        var cell = Words.plain(new PdfPCell(legend));
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        cell.setPaddingTop(4);
        return cell;
    }

    private static Color color(int i) {
        return Ink.SERIES[i % Ink.SERIES.length];
    }
}
