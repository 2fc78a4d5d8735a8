package dev.shortlist.language.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.EmbeddingRequest;

class LocalEmbeddingsTest {

    private static final LocalEmbeddings EMBEDDINGS = LocalEmbeddings.standard();
    private static final String KAFKA = "Built event pipelines with Kafka in Java";

    @Test
    void vectors_have_384_dimensions_and_length_one() {
        float[] vector = EMBEDDINGS.embed(KAFKA);

        assertThat(vector).hasSize(EMBEDDINGS.dimensions()).hasSize(384);
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void the_same_meaning_is_nearer_than_another() {
        float[] streaming = EMBEDDINGS.embed("Streaming data platform engineer, Java and message queues");
        float[] cooking = EMBEDDINGS.embed("Prepared pastry and desserts in a hotel kitchen");

        assertThat(cosine(EMBEDDINGS.embed(KAFKA), streaming)).isGreaterThan(0.4);
        assertThat(cosine(EMBEDDINGS.embed(KAFKA), cooking)).isLessThan(0.2);
    }

    @Test
    void a_text_has_the_same_vector_in_any_company() {
        var fresh = new LocalEmbeddings(new LocalEmbeddings.Settings(1, 1, 0));
        String text = "Nurse in intensive care";

        float[] beside = fresh.embed(List.of("x", KAFKA.repeat(20), text)).getLast();

        assertThat(beside).isEqualTo(fresh.embed(text));
        assertThat(fresh.embed(List.of())).isEmpty();
    }

    @Test
    void words_beyond_any_limit_of_the_model_still_count() {
        String padding = "worked with people in an office every day ".repeat(60);
        float[] without = EMBEDDINGS.embed(padding);
        float[] with = EMBEDDINGS.embed(padding + "kubernetes cluster operation and terraform ".repeat(30));
        float[] wanted = EMBEDDINGS.embed("kubernetes and terraform");

        assertThat(cosine(with, wanted)).isGreaterThan(cosine(without, wanted) + 0.2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        مهندس برمجيات بخبرة خمس سنوات في جافا وسبرينغ بوت وتطوير الخدمات المصغرة | Software engineer with five years of Java, Spring Boot and microservices
        محاسب مسؤول عن إعداد القوائم المالية والتسويات البنكية وضريبة القيمة المضافة | Accountant responsible for financial statements, bank reconciliation and VAT
        ممرضة في العناية المركزة، رعاية المرضى ومكافحة العدوى | Nurse in intensive care, patient care and infection control
        مهندس مدني، الإشراف على الموقع وحصر الكميات | Civil engineer, site supervision and quantity surveying
        """)
    void an_arabic_text_is_near_its_english_twin(String arabic, String english) {
        assertThat(cosine(EMBEDDINGS.embed(arabic), EMBEDDINGS.embed(english))).isGreaterThan(0.7);
        assertThat(cosine(EMBEDDINGS.embed(arabic), EMBEDDINGS.embed("Hotel receptionist and tour guide")))
                .isLessThan(0.4);
    }

    @Test
    void many_threads_get_the_same_answer() {
        float[] alone = EMBEDDINGS.embed(KAFKA);
        var busy = new LocalEmbeddings(new LocalEmbeddings.Settings(1, 2, 0));

        Stream<float[]> together = IntStream.range(0, 8).parallel().mapToObj(i -> busy.embed(KAFKA));

        assertThat(together).allSatisfy(vector -> assertThat(vector).isEqualTo(alone));
    }

    @Test
    void a_caller_may_change_the_vector_it_got() {
        EMBEDDINGS.embed(KAFKA)[0] = 42;

        assertThat(EMBEDDINGS.embed(KAFKA)[0]).isLessThan(1);
    }

    @Test
    void it_answers_as_a_model_of_spring_ai() {
        var response = EMBEDDINGS.call(new EmbeddingRequest(List.of("one", "two"), null));

        assertThat(response.getResults()).extracting("index").containsExactly(0, 1);
        assertThat(response.getResults().get(1).getOutput()).isEqualTo(EMBEDDINGS.embed("two"));
        assertThat(EMBEDDINGS.embed(new Document("two"))).isEqualTo(EMBEDDINGS.embed("two"));
    }

    @Test
    void an_empty_text_has_a_vector_too() {
        EMBEDDINGS.warmUp();

        assertThat(EMBEDDINGS.embed("")).hasSize(384);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
