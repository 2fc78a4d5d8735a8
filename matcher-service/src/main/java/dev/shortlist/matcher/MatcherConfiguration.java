package dev.shortlist.matcher;

import dev.shortlist.language.embedding.LocalEmbeddings;
import dev.shortlist.language.skill.SkillCatalogue;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatcherConfiguration {

    @Bean
    SkillCatalogue skillCatalogue() {
        return SkillCatalogue.standard();
    }

    @Bean
    LocalEmbeddings embeddings() {
        return LocalEmbeddings.standard();
    }

    // Ready means that the first CV and the first search need not wait for the model to load.
    @Bean
    ApplicationRunner warmUp(LocalEmbeddings embeddings) {
        return _ -> embeddings.warmUp();
    }
}
