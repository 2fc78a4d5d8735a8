package dev.shortlist.gateway.limit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How often and how much. Rates are kept by each replica for itself.
@ConfigurationProperties("shortlist.gateway.limit")
public record LimitProperties(Rate caller, Rate address, Rate signIn, Rate badKeys, Sizes sizes) {

    /// `burst` at once, then `refill` more in each `per`.
    public record Rate(
            int burst, int refill, @DefaultValue("1s") Duration per) {}

    /// The largest request in all, by path.
    public record Sizes(DataSize ordinary, DataSize upload, List<String> uploadPaths) {}
}
