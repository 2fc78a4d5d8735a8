@NullMarked
package dev.shortlist.ingest.upload.domain;

import org.jspecify.annotations.NullMarked;
