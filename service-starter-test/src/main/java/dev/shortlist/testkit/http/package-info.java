/// Every endpoint against every role.
@NullMarked
package dev.shortlist.testkit.http;

import org.jspecify.annotations.NullMarked;
