/// Test kit of every service: real servers that start by themselves, tokens, house rules, patience with a bound.
@NullMarked
package dev.shortlist.testkit;

import org.jspecify.annotations.NullMarked;
