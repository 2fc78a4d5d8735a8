/// Which files are accepted, and why others are not.
@NullMarked
package dev.shortlist.ingest.upload.domain;

import org.jspecify.annotations.NullMarked;
