/// A broker in the test's own JVM, and a way to see what was announced.
@NullMarked
package dev.shortlist.testkit.kafka;

import org.jspecify.annotations.NullMarked;
