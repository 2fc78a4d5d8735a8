package dev.shortlist.matcher.job;

import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.JobTitles;
import dev.shortlist.language.lexicon.Places;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.job.application.CloseJob;
import dev.shortlist.matcher.job.application.FileText;
import dev.shortlist.matcher.job.application.Jobs;
import dev.shortlist.matcher.job.application.PublishJob;
import dev.shortlist.matcher.job.application.ReadJobDescription;
import dev.shortlist.matcher.job.application.ReadJobs;
import dev.shortlist.matcher.job.application.ReviseJob;
import dev.shortlist.matcher.job.domain.JobDescriptionReader;
import dev.shortlist.starter.event.Outbox;
import dev.shortlist.starter.id.IdSource;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;

@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    PublishJob publishJob(Jobs jobs, Outbox outbox, TransactionalOperator transactions, IdSource ids, Clock clock) {
        return new PublishJob(jobs, outbox, transactions, ids, clock);
    }

    @Bean
    ReviseJob reviseJob(Jobs jobs, Outbox outbox, TransactionalOperator transactions, Clock clock) {
        return new ReviseJob(jobs, outbox, transactions, clock);
    }

    @Bean
    CloseJob closeJob(Jobs jobs, Outbox outbox, TransactionalOperator transactions, Clock clock) {
        return new CloseJob(jobs, outbox, transactions, clock);
    }

    @Bean
    ReadJobs readJobs(Jobs jobs) {
        return new ReadJobs(jobs);
    }

    @Bean
    ReadJobDescription readJobDescription(FileText files, SkillCatalogue catalogue) {
        return new ReadJobDescription(
                files,
                new JobDescriptionReader(
                        catalogue,
                        Degrees.standard(),
                        SpokenLanguages.standard(),
                        JobTitles.standard(),
                        Places.standard()));
    }
}
