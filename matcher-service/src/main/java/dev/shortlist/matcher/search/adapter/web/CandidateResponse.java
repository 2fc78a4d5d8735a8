package dev.shortlist.matcher.search.adapter.web;

import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.matcher.pool.domain.Certificate;
import dev.shortlist.matcher.pool.domain.LanguageFact;
import dev.shortlist.matcher.pool.domain.PooledCv;
import dev.shortlist.matcher.pool.domain.Position;
import dev.shortlist.matcher.pool.domain.SkillFact;
import dev.shortlist.matcher.pool.domain.Study;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A candidate's profile.
record CandidateResponse(
        UUID candidateId,
        UUID cvId,
        @Nullable String candidateName,
        @Nullable String email,
        List<String> phones,
        @Nullable String location,
        List<String> links,
        @Nullable String summary,
        @Nullable Double totalYearsExperience,
        List<SkillFact> skills,
        List<Position> experience,
        List<Study> education,
        List<LanguageFact> languages,
        List<String> certifications,
        double atsScore,
        Integrity.Verdict integrity,
        String language,
        String filename,
        Instant parsedAt) {

    static CandidateResponse of(PooledCv cv) {
        var person = cv.identity();
        var merits = cv.merits();
        return new CandidateResponse(
                cv.candidateId(),
                cv.cvId(),
                person.name(),
                person.email(),
                person.phones(),
                person.location(),
                person.links(),
                cv.summary(),
                merits.years(),
                merits.skills(),
                merits.positions(),
                merits.studies(),
                merits.languages(),
                merits.certificates().stream().map(Certificate::name).toList(),
                cv.atsScore(),
                merits.integrity(),
                cv.language(),
                cv.filename(),
                cv.parsedAt());
    }
}
