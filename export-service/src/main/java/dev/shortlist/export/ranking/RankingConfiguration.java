package dev.shortlist.export.ranking;

import dev.shortlist.export.ExportProperties;
import dev.shortlist.export.ranking.application.Arrivals;
import dev.shortlist.export.ranking.application.FindRanking;
import dev.shortlist.export.ranking.application.KeepRanking;
import dev.shortlist.export.ranking.application.Rankings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this feature can do.
@Configuration(proxyBeanMethods = false)
class RankingConfiguration {

    @Bean
    KeepRanking keepRanking(Rankings rankings, Arrivals arrivals) {
        return new KeepRanking(rankings, arrivals);
    }

    @Bean
    FindRanking findRanking(Rankings rankings, Arrivals arrivals, ExportProperties properties) {
        return new FindRanking(rankings, arrivals, properties.rankingPatience());
    }
}
