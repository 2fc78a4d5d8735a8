package dev.shortlist.starter.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How events travel. Partitions are the unit of parallel work; replicas of a topic follow the cluster.
@ConfigurationProperties("shortlist.events")
record EventProperties(
        @DefaultValue("6") int widePartitions,
        @DefaultValue("6") int narrowPartitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("4") int tries,
        @DefaultValue("7d") Duration inboxKept) {}
