@NullMarked
package dev.shortlist.ingest.jsonresume.application;

import org.jspecify.annotations.NullMarked;
