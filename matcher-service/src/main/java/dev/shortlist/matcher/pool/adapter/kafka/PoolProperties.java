package dev.shortlist.matcher.pool.adapter.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `patience` is how long a ranking waits for CVs that were announced before it started.
@ConfigurationProperties("shortlist.pool")
record PoolProperties(@DefaultValue("30s") Duration patience) {}
