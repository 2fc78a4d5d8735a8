/// Turns every failure, ours or the framework's, into one form of answer: RFC 9457 problem details.
@NullMarked
package dev.shortlist.starter.problem;

import org.jspecify.annotations.NullMarked;
