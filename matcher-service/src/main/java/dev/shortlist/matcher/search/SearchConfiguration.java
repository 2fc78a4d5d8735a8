package dev.shortlist.matcher.search;

import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.pool.application.CandidatePool;
import dev.shortlist.matcher.pool.application.Passages;
import dev.shortlist.matcher.search.application.FilteredPool;
import dev.shortlist.matcher.search.application.SearchCandidates;
import dev.shortlist.matcher.search.application.ShowCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchCandidates searchCandidates(
            FilteredPool filtered, CandidatePool pool, Passages passages, SkillCatalogue catalogue) {
        return new SearchCandidates(filtered, pool, passages, catalogue);
    }

    @Bean
    ShowCandidate showCandidate(CandidatePool pool) {
        return new ShowCandidate(pool);
    }
}
