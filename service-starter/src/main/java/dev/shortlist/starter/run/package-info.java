/// Runs: background work that a client can watch, resume and cancel, on any replica, also after a crash.
@NullMarked
package dev.shortlist.starter.run;

import org.jspecify.annotations.NullMarked;
