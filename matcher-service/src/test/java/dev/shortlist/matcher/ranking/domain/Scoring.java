package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.pool.domain.CvReader;
import dev.shortlist.matcher.pool.domain.Merits;
import dev.shortlist.matcher.pool.domain.PooledCv;
import dev.shortlist.matcher.pool.domain.Quote;
import java.time.Instant;
import java.util.UUID;

/// Scores with the real catalogue.
final class Scoring {

    static final Closeness CLOSE =
            new Closeness(0.61, new Quote("Senior Backend Developer. Built billing services", 1));

    private static final CvReader READER = new CvReader(SkillCatalogue.standard(), Degrees.standard());
    private static final NeedsReader NEEDS =
            new NeedsReader(SkillCatalogue.standard(), Degrees.standard(), SpokenLanguages.standard());

    private Scoring() {}

    static Merits merits(ReadCv cv) {
        return READER.merits(cv);
    }

    static Needs needs(Job job) {
        return NEEDS.read(job);
    }

    static Assessment assess(ReadCv cv, Job job) {
        return Assessor.assess(merits(cv), CLOSE, needs(job));
    }

    static Result score(ReadCv cv, Job job) {
        var pooled = new PooledCv(
                new UUID(1, 1),
                new UUID(2, 2),
                1,
                Instant.EPOCH,
                cv.filename(),
                cv.language(),
                cv.structuredData().summary(),
                cv.atsScore(),
                cv.textHash(),
                READER.identity(cv.structuredData().personalInfo()),
                merits(cv));
        return new Scorer(job, needs(job)).score(pooled, CLOSE);
    }

    static double points(ReadCv cv, Job job) {
        return score(cv, job).at(1, 1, Weights.STANDARD).matchScore();
    }
}
