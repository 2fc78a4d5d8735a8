/// A job as the services that did not write it know it.
@NullMarked
package dev.shortlist.contracts.job;

import org.jspecify.annotations.NullMarked;
