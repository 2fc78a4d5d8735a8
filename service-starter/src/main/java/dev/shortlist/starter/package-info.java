/// Technical kit of every service: what is about HTTP, Kafka, tables and tokens, and about no business.
@NullMarked
package dev.shortlist.starter;

import org.jspecify.annotations.NullMarked;
