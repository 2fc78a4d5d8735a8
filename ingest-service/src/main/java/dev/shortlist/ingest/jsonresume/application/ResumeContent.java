package dev.shortlist.ingest.jsonresume.application;

import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.jsonresume.domain.Resume;
import dev.shortlist.ingest.jsonresume.domain.ResumeText;
import dev.shortlist.ingest.original.domain.Sha256;
import dev.shortlist.ingest.parsing.domain.Figures;
import dev.shortlist.ingest.scoring.domain.AtsRubric;
import dev.shortlist.language.LanguageDetector;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// What is kept of a JSON Resume: its CV, told, scored and proven like one that was parsed.
final class ResumeContent {

    private static final String ENGINE = "json-resume";

    private ResumeContent() {}

    static CvContent of(Resume resume, LocalDate day) {
        var cv = resume.asOf(day);
        var told = ResumeText.of(cv);
        return new CvContent(
                LanguageDetector.detect(told.text()),
                ENGINE,
                day,
                cv,
                told.sections(),
                Figures.of(cv, day),
                resume.integrity(),
                told.evidence(),
                told.shape(),
                AtsRubric.score(cv, told.shape()),
                Sha256.of(told.text().getBytes(StandardCharsets.UTF_8)).hex(),
                0);
    }
}
