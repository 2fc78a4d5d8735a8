/// Real servers that start with the first test that needs them and end with the JVM.
@NullMarked
package dev.shortlist.testkit.server;

import org.jspecify.annotations.NullMarked;
