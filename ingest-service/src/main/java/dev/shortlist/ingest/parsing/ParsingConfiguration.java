package dev.shortlist.ingest.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.ingest.parsing.application.ImageText;
import dev.shortlist.ingest.parsing.application.ParseCv;
import dev.shortlist.ingest.parsing.application.RefineCv;
import dev.shortlist.ingest.parsing.application.Refinement;
import dev.shortlist.ingest.parsing.domain.Hints;
import dev.shortlist.reader.DocumentReader;
import java.time.LocalDate;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParsingConfiguration {

    private static final byte[] A_CV =
            "Ada Marlow\nada@example.org\n\nExperience\nEngineer, Northwind\nMar 2020 - Present\n\nSkills\nJava, Kafka"
                    .getBytes(UTF_8);

    @Bean
    DocumentReader documentReader() {
        return new DocumentReader();
    }

    @Bean
    ParseCv parseCv(DocumentReader documents, ImageText images) {
        return new ParseCv(documents, images);
    }

    @Bean
    RefineCv refineCv(Refinement model) {
        return new RefineCv(model);
    }

    /// Classes, word lists and fonts are loaded before the first person waits for them: readiness comes after runners.
    @Bean
    ApplicationRunner firstReading(DocumentReader documents, ParseCv parse) {
        return _ -> {
            documents.warmUp();
            parse.parse(A_CV, new Hints("warm-up.txt", LocalDate.EPOCH));
        };
    }
}
