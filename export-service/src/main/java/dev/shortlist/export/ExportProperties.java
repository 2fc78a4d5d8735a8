package dev.shortlist.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The knobs of this service; `application.yml` says what each turns.
@ConfigurationProperties("shortlist.export")
public record ExportProperties(
        @DefaultValue("1000") int largeAbove,
        @DefaultValue("10") int pdfDefault,
        @DefaultValue("500") int pdfMost,
        @DefaultValue("7d") Duration kept,
        @DefaultValue("5s") Duration rankingPatience,
        Links links) {

    /// How downloads without a login are signed. There is no default key: an unset one must stop the start.
    public record Links(String key, @DefaultValue("15m") Duration lifetime) {}
}
