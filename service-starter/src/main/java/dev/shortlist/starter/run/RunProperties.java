package dev.shortlist.starter.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How runs are executed and watched. A run whose replica died starts again after `lease` at the latest.
@ConfigurationProperties("shortlist.runs")
record RunProperties(
        @DefaultValue("2") int concurrency,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("5s") Duration lookAgain,
        @DefaultValue("3") int attempts,
        @DefaultValue("15s") Duration heartbeat) {}
