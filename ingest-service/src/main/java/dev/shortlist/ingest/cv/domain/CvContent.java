package dev.shortlist.ingest.cv.domain;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.Features;
import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.likeness.domain.Portrait;
import dev.shortlist.ingest.parsing.domain.ParsedCv.Shape;
import dev.shortlist.ingest.scoring.domain.AtsScore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// All that was read from a CV, and how it scored. `processingTime` is in seconds.
public record CvContent(
        String language,
        String engine,
        LocalDate referenceDate,
        StructuredCv structuredData,
        List<CvSection> sections,
        Features features,
        Integrity integrity,
        Map<String, Evidence> evidence,
        Shape shape,
        AtsScore ats,
        String textHash,
        double processingTime) {

    public CvContent {
        sections = List.copyOf(sections);
        evidence = Map.copyOf(evidence);
    }

    /// Whom it shows, to be compared with others.
    public Portrait portrait() {
        return Portrait.of(structuredData, sections, IdentityKeys.of(structuredData.personalInfo()));
    }
}
