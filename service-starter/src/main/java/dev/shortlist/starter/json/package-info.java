/// How records are written on every wire, HTTP and Kafka alike.
@NullMarked
package dev.shortlist.starter.json;

import org.jspecify.annotations.NullMarked;
