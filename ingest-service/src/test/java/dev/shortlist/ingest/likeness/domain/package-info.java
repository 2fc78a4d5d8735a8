@NullMarked
package dev.shortlist.ingest.likeness.domain;

import org.jspecify.annotations.NullMarked;
