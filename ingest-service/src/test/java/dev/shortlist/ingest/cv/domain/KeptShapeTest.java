package dev.shortlist.ingest.cv.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.ingest.parsing.domain.ParsedCv.Shape;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeptShapeTest {

    @Test
    void a_cv_that_was_kept_before_scans_were_read_is_none() {
        var kept = "{\"pages\":2,\"words\":300,\"headings\":4,\"bullets\":9,\"truncated\":false}";

        assertThat(JsonMapper.shared().readValue(kept, Shape.class)).isEqualTo(new Shape(2, 300, 4, 9, false));
    }
}
