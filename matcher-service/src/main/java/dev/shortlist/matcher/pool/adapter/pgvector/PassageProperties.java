package dev.shortlist.matcher.pool.adapter.pgvector;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `connections` is the size of the JDBC pool beside the R2DBC one.
@ConfigurationProperties("shortlist.passages")
record PassageProperties(@DefaultValue("4") int connections) {}
