package dev.shortlist.ingest.cv.adapter.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shortlist.ingest.scoring.domain.AtsScore.ToGain;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Clients read what to do under `do`, a name that Java keeps to itself.
@Component
class AtsScoreJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.addMixIn(ToGain.class, Renamed.class);
    }

    private interface Renamed {

        @JsonProperty("do")
        String task();
    }
}
