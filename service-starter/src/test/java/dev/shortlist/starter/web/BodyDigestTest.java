package dev.shortlist.starter.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class BodyDigestTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void the_boundary_does_not_count_however_the_body_is_cut(int chunk) {
        assertThat(digest("aab", multipart("aab", "content aaab aa"), chunk))
                .isEqualTo(digest("xyz", multipart("xyz", "content axyz aa"), 1000));
    }

    @Test
    void content_counts() {
        assertThat(digest("b", multipart("b", "one"), 5)).isNotEqualTo(digest("b", multipart("b", "two"), 5));
    }

    @Test
    void what_only_looks_like_the_boundary_counts_in_order() {
        assertThat(digest("aab", multipart("aab", "aaaa"), 3)).isNotEqualTo(digest("aab", multipart("aab", "aaa"), 3));
    }

    @Test
    void what_follows_the_last_part_does_not_count() {
        assertThat(digest("b", multipart("b", "one") + "epilogue", 4)).isEqualTo(digest("b", multipart("b", "one"), 9));
    }

    @Test
    void a_multipart_body_is_closed_by_its_last_boundary_only() {
        var headers = type("multipart/form-data; boundary=bb");
        var digest = new BodyDigest(headers);

        digest.update("--bb\r\n\r\none--\r\n--bb-".getBytes(ISO_8859_1));
        assertThat(digest.isClosed()).isFalse();

        digest.update("-".getBytes(ISO_8859_1));
        assertThat(digest.isClosed()).isTrue();
    }

    @Test
    void any_other_body_counts_as_it_is() {
        var json = new BodyDigest(type("application/json"));
        json.update("{}".getBytes(ISO_8859_1));

        assertThat(json.finish()).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    private static String multipart(String boundary, String content) {
        return "--" + boundary + "\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
    }

    private static String digest(String boundary, String body, int chunk) {
        var digest = new BodyDigest(type("multipart/form-data; boundary=" + boundary));
        var bytes = body.getBytes(ISO_8859_1);
        for (int from = 0; from < bytes.length; from += chunk) {
            digest.update(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + chunk)));
        }
        return digest.finish();
    }

    private static HttpHeaders type(String type) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(type));
        return headers;
    }
}
