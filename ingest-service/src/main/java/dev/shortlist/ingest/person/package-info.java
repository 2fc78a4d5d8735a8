/// Finds out that two candidates are one person, and makes them one when somebody says so.
@NullMarked
package dev.shortlist.ingest.person;

import org.jspecify.annotations.NullMarked;
