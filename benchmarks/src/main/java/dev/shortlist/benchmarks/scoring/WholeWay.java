package dev.shortlist.benchmarks.scoring;

import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.ingest.cv.application.CvReading;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.parsing.application.ParseCv;
import dev.shortlist.ingest.parsing.application.RefineCv;
import dev.shortlist.ingest.parsing.application.Refinement;
import dev.shortlist.language.embedding.LocalEmbeddings;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.pool.domain.CvReader;
import dev.shortlist.matcher.pool.domain.Passage;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import dev.shortlist.matcher.pool.domain.PooledCv;
import dev.shortlist.matcher.ranking.domain.Closeness;
import dev.shortlist.matcher.ranking.domain.JobText;
import dev.shortlist.matcher.ranking.domain.NeedsReader;
import dev.shortlist.matcher.ranking.domain.Scorer;
import dev.shortlist.matcher.ranking.domain.Weights;
import dev.shortlist.reader.DocumentReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Schedulers;

/// Takes a file the whole way that it takes through the services: read, scored for ATS, pooled, scored for a job.
public final class WholeWay {

    private static final UUID SOMEBODY = new UUID(1, 1);

    private final CvReading reading =
            new CvReading(new ParseCv(new DocumentReader()), new RefineCv(Refinement.none()), Schedulers.immediate());
    private final CvReader pool = new CvReader(SkillCatalogue.standard(), Degrees.standard());
    private final PassageWriter passages = new PassageWriter();
    private final LocalEmbeddings embeddings = LocalEmbeddings.standard();
    private final NeedsReader needs =
            new NeedsReader(SkillCatalogue.standard(), Degrees.standard(), SpokenLanguages.standard());

    /// Empty for a file that is refused.
    public Optional<Points> of(byte[] bytes, String filename, LocalDate receivedOn, Job job) {
        var outcome = reading.read(bytes, filename, receivedOn, false).block();
        return outcome instanceof CvReading.Outcome.Read(var content)
                ? Optional.of(points(content, filename, job))
                : Optional.empty();
    }

    private Points points(CvContent content, String filename, Job job) {
        var cv = announced(content, filename);
        var pooled = new PooledCv(
                SOMEBODY,
                SOMEBODY,
                1,
                Instant.EPOCH,
                filename,
                cv.language(),
                cv.structuredData().summary(),
                cv.atsScore(),
                cv.textHash(),
                pool.identity(cv.structuredData().personalInfo()),
                pool.merits(cv));
        var result = new Scorer(job, needs.read(job)).score(pooled, closest(cv, job));
        double match = result.at(1, 1, Weights.STANDARD).matchScore();
        return new Points(cv.atsScore(), match, cv.integrity());
    }

    private @Nullable Closeness closest(ReadCv cv, Job job) {
        var asked = embeddings.embed(PassageWriter.meaningOf(JobText.of(job)));
        return passages.passages(SOMEBODY, SOMEBODY, cv).stream()
                .filter(passage -> passage.section().equals(PassageWriter.EXPERIENCE))
                .map(passage -> closeness(passage, asked))
                .max(Comparator.comparingDouble(Closeness::cosine))
                .orElse(null);
    }

    private Closeness closeness(Passage passage, float[] asked) {
        var said = embeddings.embed(passage.meaning());
        double cosine = 0;
        for (int i = 0; i < said.length; i++) {
            cosine += said[i] * asked[i];
        }
        return new Closeness(cosine, passage.quote());
    }

    private static ReadCv announced(CvContent content, String filename) {
        return new ReadCv(
                filename,
                null,
                content.language(),
                content.engine(),
                content.referenceDate(),
                content.structuredData(),
                content.sections(),
                content.ats().score(),
                content.features(),
                content.integrity(),
                content.evidence(),
                content.textHash(),
                false);
    }
}
