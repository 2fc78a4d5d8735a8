/// Migrations that need Java.
@NullMarked
package dev.shortlist.ingest.person.adapter.flyway;

import org.jspecify.annotations.NullMarked;
