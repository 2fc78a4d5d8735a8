package dev.shortlist.matcher.evaluation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `patience` is how long one file may take to be read.
@ConfigurationProperties("shortlist.evaluation")
record EvaluationProperties(@DefaultValue("2m") Duration patience) {}
