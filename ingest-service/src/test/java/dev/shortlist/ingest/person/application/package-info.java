@NullMarked
package dev.shortlist.ingest.person.application;

import org.jspecify.annotations.NullMarked;
