package dev.shortlist.matcher.search.application;

import dev.shortlist.language.skill.Mention;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.pool.application.CandidatePool;
import dev.shortlist.matcher.pool.application.Passages;
import dev.shortlist.matcher.pool.application.Passages.Nearest;
import dev.shortlist.matcher.pool.domain.PooledCv;
import dev.shortlist.matcher.search.application.FilteredPool.Passing;
import dev.shortlist.matcher.search.domain.Filters;
import dev.shortlist.matcher.search.domain.Highlight;
import dev.shortlist.matcher.search.domain.Highlights;
import dev.shortlist.matcher.search.domain.Hit;
import dev.shortlist.matcher.search.domain.Relevance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Finds candidates: exact filters first, then by meaning among those who pass. Without a question, the newest come
/// first.
public final class SearchCandidates {

    private final FilteredPool filtered;
    private final CandidatePool pool;
    private final Passages passages;
    private final SkillCatalogue catalogue;

    public SearchCandidates(FilteredPool filtered, CandidatePool pool, Passages passages, SkillCatalogue catalogue) {
        this.filtered = filtered;
        this.pool = pool;
        this.passages = passages;
        this.catalogue = catalogue;
    }

    public Mono<Found> search(@Nullable String question, Filters filters, int limit, int offset) {
        return question == null || question.isBlank()
                ? newest(filters, limit, offset)
                : answers(question.strip(), filters, limit, offset);
    }

    private Mono<Found> newest(Filters filters, int limit, int offset) {
        var highlights = new Highlights(filters, List.of());
        return Mono.zip(filtered.newest(filters, limit, offset).collectList(), filtered.count(filters))
                .flatMap(found -> pool.load(found.getT1())
                        .collectMap(PooledCv::cvId)
                        .map(cvs -> found.getT1().stream()
                                .flatMap(id -> Optional.ofNullable(cvs.get(id)).stream())
                                .map(cv -> new Hit(cv, 100, highlights.of(cv)))
                                .toList())
                        .map(hits -> new Found(hits, found.getT2())));
    }

    private Mono<Found> answers(String question, Filters filters, int limit, int offset) {
        var skills = catalogue.find(question).stream()
                .map(Mention::skillId)
                .distinct()
                .toList();
        return filtered.passing(filters, question, skills).collectList().flatMap(passing -> {
            var ids = passing.stream().map(Passing::cvId).toList();
            return passages.meaningOf(question)
                    .flatMap(meaning -> passages.nearest(meaning, ids, null))
                    .flatMap(nearest -> {
                        var answers = ordered(passing, nearest, skills.size());
                        var page = answers.stream().skip(offset).limit(limit).toList();
                        return hits(page, new Highlights(filters, skills)).map(hits -> new Found(hits, answers.size()));
                    });
        });
    }

    private static List<Answer> ordered(List<Passing> passing, Map<UUID, Nearest> nearest, int skillsAsked) {
        return passing.stream()
                .map(each -> answer(each, nearest.get(each.cvId()), skillsAsked))
                .filter(answer -> Relevance.isHit(answer.score))
                .sorted(Comparator.comparingDouble(Answer::score).reversed().thenComparing(Answer::cvId))
                .toList();
    }

    private static Answer answer(Passing passing, @Nullable Nearest nearest, int skillsAsked) {
        double cosine = nearest == null ? 0 : nearest.cosine();
        double score = Relevance.of(passing.isNamed(), cosine, passing.skillsShared(), skillsAsked);
        return new Answer(passing.cvId(), score, passing.isNamed(), nearest);
    }

    private Mono<List<Hit>> hits(List<Answer> answers, Highlights highlights) {
        return pool.load(answers.stream().map(Answer::cvId).toList())
                .collectMap(PooledCv::cvId)
                .map(cvs -> answers.stream()
                        .flatMap(answer -> Optional.ofNullable(cvs.get(answer.cvId)).stream()
                                .map(cv -> new Hit(cv, answer.score, why(answer, cv, highlights))))
                        .toList());
    }

    private static List<Highlight> why(Answer answer, PooledCv cv, Highlights highlights) {
        var why = new ArrayList<Highlight>();
        if (answer.isNamed && cv.identity().name() != null) {
            why.add(new Highlight("name", cv.identity().name(), 1));
        }
        if (answer.nearest != null && !answer.isNamed) {
            var quote = answer.nearest.quote();
            why.add(new Highlight(answer.nearest.section(), quote.text(), quote.page()));
        }
        why.addAll(highlights.of(cv));
        return why.stream().distinct().toList();
    }

    /// A part of the hits and how many there are.
    public record Found(List<Hit> hits, long total) {}

    private record Answer(
            UUID cvId,
            double score,
            boolean isNamed,
            @Nullable Nearest nearest) {}
}
