@NullMarked
package dev.shortlist.ingest.jsonresume.domain;

import org.jspecify.annotations.NullMarked;
