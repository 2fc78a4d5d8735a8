package dev.shortlist.testkit.demo;

import dev.shortlist.contracts.failure.Invalid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Greeting(
        @NotBlank String fullName,
        @Min(1) @Max(20) int topK,
        @Nullable Instant sentAt,
        @Nullable Tone tone,
        @Nullable List<Integer> marks) {

    public enum Tone {
        VERY_FORMAL,
        CASUAL
    }

    public Greeting {
        if ("nobody".equals(fullName)) {
            throw new Invalid("full_name", "must be somebody");
        }
    }
}
