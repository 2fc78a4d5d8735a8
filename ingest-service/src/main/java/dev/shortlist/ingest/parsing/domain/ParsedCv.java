package dev.shortlist.ingest.parsing.domain;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.Features;
import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.refine.VisibleText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A CV as it was read: its fields, the proof of each, and the date up to which current positions are counted.
///
/// `text` is the visible text that evidence counts characters of, `visible` what of it may be shown to a model. Keys
/// of `evidence` are paths such as `personal_info.email`, `experience[0].title`, `skills[3]`.
public record ParsedCv(
        StructuredCv cv,
        String text,
        Map<String, Evidence> evidence,
        List<CvSection> sections,
        String language,
        LocalDate referenceDate,
        Features features,
        Integrity integrity,
        Shape shape,
        VisibleText visible) {

    private static final double OF_SCANS = 0.8;

    public ParsedCv {
        evidence = Map.copyOf(evidence);
        sections = List.copyOf(sections);
    }

    /// The same reading with more in it; the figures follow.
    ParsedCv completed(StructuredCv more, Map<String, Evidence> proofs) {
        return new ParsedCv(
                more,
                text,
                proofs,
                sections,
                language,
                referenceDate,
                Figures.of(more, referenceDate),
                integrity,
                shape,
                visible);
    }

    /// The same reading of a scan: letters that were recognised are less sure than letters that were written.
    public ParsedCv scanned() {
        var less = new HashMap<String, Evidence>();
        evidence.forEach((path, proof) -> less.put(
                path,
                new Evidence(
                        proof.quote(),
                        proof.page(),
                        proof.start(),
                        proof.end(),
                        Math.round(proof.confidence() * OF_SCANS * 100) / 100.0,
                        proof.boxes())));
        return new ParsedCv(
                cv, text, less, sections, language, referenceDate, features, integrity, shape.scanned(), visible);
    }

    /// What the document looks like, for judging its form.
    ///
    /// `bullets` counts itemised lines, `headings` the sections that have a heading of their own. With `ocr` the
    /// text was recognised in pictures.
    public record Shape(
            int pages,
            int words,
            int headings,
            int bullets,
            boolean truncated,
            @Nullable Boolean ocr) {

        /// CVs that were kept before scans were read say nothing of it.
        public Shape {
            ocr = Boolean.TRUE.equals(ocr);
        }

        public Shape(int pages, int words, int headings, int bullets, boolean truncated) {
            this(pages, words, headings, bullets, truncated, false);
        }

        public boolean ofScan() {
            return Boolean.TRUE.equals(ocr);
        }

        Shape scanned() {
            return new Shape(pages, words, headings, bullets, truncated, true);
        }
    }
}
