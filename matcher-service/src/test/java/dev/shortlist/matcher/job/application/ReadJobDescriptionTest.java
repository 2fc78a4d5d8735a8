package dev.shortlist.matcher.job.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.JobTitles;
import dev.shortlist.language.lexicon.Places;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.job.domain.JobDescriptionReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ReadJobDescriptionTest {

    private final ReadJobDescription readJobDescription = new ReadJobDescription(
            (_, bytes) -> Mono.just(new String(bytes, StandardCharsets.UTF_8)),
            new JobDescriptionReader(
                    SkillCatalogue.standard(),
                    Degrees.standard(),
                    SpokenLanguages.standard(),
                    JobTitles.standard(),
                    Places.standard()));

    @Test
    void files_and_pasted_text_are_read_alike() {
        var text = "Data Engineer\nRequirements:\n- Java";

        StepVerifier.create(Mono.zip(
                        readJobDescription.readText(text),
                        readJobDescription.readFile("jd.txt", text.getBytes(StandardCharsets.UTF_8))))
                .assertNext(both -> assertThat(both.getT1()).isEqualTo(both.getT2()))
                .verifyComplete();
    }

    @Test
    void nothing_and_far_too_much_are_refused_by_name() {
        StepVerifier.create(readJobDescription.readText(" \n"))
                .verifyErrorSatisfies(refused ->
                        assertThat(refused).isInstanceOf(Invalid.class).hasMessageContaining("jd_text"));
        StepVerifier.create(readJobDescription.readFile("x.txt", new byte[0]))
                .verifyErrorSatisfies(refused -> assertThat(refused).hasMessageContaining("file"));
        StepVerifier.create(readJobDescription.readText("x".repeat(100_001))).verifyError(Invalid.class);
    }
}
