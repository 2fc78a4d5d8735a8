package dev.shortlist.export.file.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.export.file.domain.ExportOrder;
import dev.shortlist.export.file.domain.ExportOrder.OfRanking;
import dev.shortlist.export.file.domain.ExportOrder.Sent;
import dev.shortlist.export.rendering.ReportMother;
import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.Result;
import dev.shortlist.starter.json.WireFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ExportRequestTest {

    private final JsonMapper json = WireFormat.mapper();

    @Test
    void names_a_ranking() {
        var order = order("""
                {"ranking_id":"0199f000-0000-7000-8000-0000000000aa","format":"PDF","top_k":5}""");

        assertThat(order.source()).isInstanceOf(OfRanking.class);
        assertThat(order.format()).isEqualTo(Format.PDF);
        assertThat(order.topK()).isEqualTo(5);
    }

    @Test
    void results_in_the_shape_of_the_api_lose_nothing() {
        var results = json.writeValueAsString(java.util.List.of(ReportMother.ranked(2), ReportMother.ranked(3)));

        var sent = sent("{\"results\":" + results + ",\"jd_data\":" + json.writeValueAsString(ReportMother.aJob())
                + ",\"format\":\"csv\"}");

        assertThat(sent.results())
                .containsExactly(Result.of(ReportMother.ranked(2)), Result.of(ReportMother.ranked(3)));
        assertThat(sent.job()).isEqualTo(dev.shortlist.export.rendering.domain.JobSheet.of(ReportMother.aJob()));
    }

    @Test
    void results_may_say_little_and_under_other_names() {
        var result = sent("""
                {"format":"csv","jd_data":{"job_title":"Cook","skills":[{"name":"Baking"}]},"results":[
                 {"name":"Ada","score":"81.5","skills":"Baking","gates":[{"requirement":"Halal","met":true},{"name":"B"}],
                  "factors":[{"name":"skills","score":12}, {"id":"no points"}],
                  "evidence":["baked",{"quote":"cooked","page":2}],"decision":"hold","questions":[{"question":"Why?"}],
                  "unknown":{"a":1}},
                 {"score_normalized":0.5, "rationale":7}]}""").results();

        assertThat(result).extracting(Result::rank).containsExactly(1, 2);
        assertThat(result.getFirst().matchScore()).isEqualTo(81.5);
        assertThat(result.getFirst().gates()).extracting(Gate::met).containsExactly(Gate.Met.YES, Gate.Met.NO_DATA);
        assertThat(result.getFirst().factors()).singleElement().matches(factor -> factor.max() == 100);
        assertThat(result.getFirst().evidence()).hasSize(2);
        assertThat(result.getFirst().followUpQuestions()).containsExactly("Why?");
        assertThat(result.getLast().matchScore()).isEqualTo(50);
        assertThat(result.getLast().rationale()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"results\":[],\"format\":\"exe\"}", "{\"results\":[]}", "{\"results\":[],\"format\":\"\"}"})
    void an_unknown_format_has_its_own_code(String body) {
        assertThatThrownBy(() -> order(body))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_FORMAT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"csv\"}|ranking_id is required",
                "{\"format\":\"csv\",\"results\":null}|ranking_id is required",
                "{\"format\":\"csv\",\"results\":{}}|results must be a list",
                "{\"format\":\"csv\",\"results\":[1]}|results[0] must be an object",
                "{\"format\":\"csv\",\"results\":[],\"jd_data\":\"x\"}|jd_data must be an object",
                "{\"format\":\"csv\",\"results\":[],\"ranking_id\":\"0199f000-0000-7000-8000-0000000000aa\"}|not be sent",
            })
    void what_cannot_be_understood_is_named(String body, String reason) {
        assertThatThrownBy(() -> order(body)).isInstanceOf(Invalid.class).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cook_1.csv|attachment; filename=\"Cook_1.csv\"",
                "Ingénieur.pdf|attachment; filename=\"Ingenieur.pdf\"; filename*=UTF-8''Ing%C3%A9nieur.pdf",
                "طاه_1.csv|attachment; filename=\"-_1.csv\"; filename*=UTF-8''%D8%B7%D8%A7%D9%87_1.csv",
            })
    void the_name_of_a_download_is_readable_everywhere(String name, String header) {
        assertThat(Disposition.attachment(name)).isEqualTo(header);
    }

    private Sent sent(String body) {
        return (Sent) order(body).source();
    }

    private ExportOrder order(String body) {
        return json.readValue(body, ExportRequest.class).toOrder();
    }
}
