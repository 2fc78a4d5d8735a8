package dev.shortlist.matcher.pool;

import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.pool.application.AwaitCv;
import dev.shortlist.matcher.pool.application.CandidatePool;
import dev.shortlist.matcher.pool.application.ForgetCv;
import dev.shortlist.matcher.pool.application.Forgetting;
import dev.shortlist.matcher.pool.application.IndexCv;
import dev.shortlist.matcher.pool.application.JoinUpload;
import dev.shortlist.matcher.pool.application.Passages;
import dev.shortlist.matcher.pool.application.PoolNews;
import dev.shortlist.matcher.pool.application.RefuseCv;
import dev.shortlist.matcher.pool.domain.CvReader;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    @Bean
    IndexCv indexCv(CandidatePool pool, Passages passages, SkillCatalogue catalogue, PoolNews news) {
        return new IndexCv(pool, passages, new CvReader(catalogue, Degrees.standard()), new PassageWriter(), news);
    }

    @Bean
    RefuseCv refuseCv(CandidatePool pool, PoolNews news) {
        return new RefuseCv(pool, news);
    }

    @Bean
    AwaitCv awaitCv(CandidatePool pool, PoolNews news) {
        return new AwaitCv(pool, news);
    }

    @Bean
    JoinUpload joinUpload(CandidatePool pool) {
        return new JoinUpload(pool);
    }

    @Bean
    ForgetCv forgetCv(CandidatePool pool, Passages passages, List<Forgetting> others) {
        return new ForgetCv(pool, passages, others);
    }
}
