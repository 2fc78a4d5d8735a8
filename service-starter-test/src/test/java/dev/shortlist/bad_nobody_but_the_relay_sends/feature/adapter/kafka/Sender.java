package dev.shortlist.bad_nobody_but_the_relay_sends.feature.adapter.kafka;

import org.jspecify.annotations.NullMarked;
import org.springframework.kafka.core.KafkaTemplate;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
record Sender(KafkaTemplate<String, byte[]> kafka) {}
