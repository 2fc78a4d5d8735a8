package dev.shortlist.matcher.ranking;

import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.job.application.Jobs;
import dev.shortlist.matcher.pool.application.CandidatePool;
import dev.shortlist.matcher.pool.application.Passages;
import dev.shortlist.matcher.pool.application.PoolFreshness;
import dev.shortlist.matcher.ranking.application.CompareCandidates;
import dev.shortlist.matcher.ranking.application.DecideOnCandidate;
import dev.shortlist.matcher.ranking.application.ExecuteRanking;
import dev.shortlist.matcher.ranking.application.Rankings;
import dev.shortlist.matcher.ranking.application.ReadRanking;
import dev.shortlist.matcher.ranking.application.ReviseRanking;
import dev.shortlist.matcher.ranking.application.ReweighRanking;
import dev.shortlist.matcher.ranking.application.ScoreBatch;
import dev.shortlist.matcher.ranking.application.SelectCandidates;
import dev.shortlist.matcher.ranking.application.StartRanking;
import dev.shortlist.matcher.ranking.domain.NeedsReader;
import dev.shortlist.starter.event.Outbox;
import dev.shortlist.starter.run.Runs;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;

@Configuration(proxyBeanMethods = false)
class RankingConfiguration {

    @Bean
    StartRanking startRanking(
            Jobs jobs, Rankings rankings, Runs runs, Outbox outbox, TransactionalOperator transactions) {
        return new StartRanking(jobs, rankings, runs, outbox, transactions);
    }

    @Bean
    ScoreBatch scoreBatch(CandidatePool pool, Passages passages, SkillCatalogue catalogue) {
        return new ScoreBatch(
                pool, passages, new NeedsReader(catalogue, Degrees.standard(), SpokenLanguages.standard()));
    }

    @Bean
    ReviseRanking reviseRanking(Rankings rankings, Outbox outbox, Clock clock) {
        return new ReviseRanking(rankings, outbox, clock);
    }

    @Bean
    ExecuteRanking executeRanking(
            Rankings rankings,
            CandidatePool pool,
            PoolFreshness freshness,
            ScoreBatch scoreBatch,
            ReviseRanking reviseRanking,
            TransactionalOperator transactions) {
        return new ExecuteRanking(
                rankings, new SelectCandidates(pool, freshness), scoreBatch, reviseRanking, transactions);
    }

    @Bean
    ReadRanking readRanking(Rankings rankings) {
        return new ReadRanking(rankings);
    }

    @Bean
    ReweighRanking reweighRanking(
            Rankings rankings, ReviseRanking reviseRanking, Outbox outbox, TransactionalOperator transactions) {
        return new ReweighRanking(rankings, reviseRanking, outbox, transactions);
    }

    @Bean
    DecideOnCandidate decideOnCandidate(
            Rankings rankings, ReviseRanking reviseRanking, Outbox outbox, TransactionalOperator transactions) {
        return new DecideOnCandidate(rankings, reviseRanking, outbox, transactions);
    }

    @Bean
    CompareCandidates compareCandidates(Rankings rankings) {
        return new CompareCandidates(rankings);
    }
}
