/// Scores CVs and takes their advice.
@NullMarked
package dev.shortlist.ingest.scoring.domain;

import org.jspecify.annotations.NullMarked;
