/// Memorable candidates and jobs, and in-memory stands for this service's ports.
@NullMarked
package dev.shortlist.matcher;

import org.jspecify.annotations.NullMarked;
