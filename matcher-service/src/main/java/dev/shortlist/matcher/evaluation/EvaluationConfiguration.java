package dev.shortlist.matcher.evaluation;

import dev.shortlist.matcher.evaluation.application.EvaluateFiles;
import dev.shortlist.matcher.evaluation.application.Ingest;
import dev.shortlist.matcher.pool.application.AwaitCv;
import dev.shortlist.matcher.ranking.application.ScoreBatch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {

    @Bean
    EvaluateFiles evaluateFiles(
            Ingest ingest, AwaitCv awaitCv, ScoreBatch scoreBatch, EvaluationProperties properties) {
        return new EvaluateFiles(ingest, awaitCv, scoreBatch, properties.patience());
    }
}
