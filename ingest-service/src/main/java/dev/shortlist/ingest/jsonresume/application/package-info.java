/// Imports and exports a CV as JSON Resume.
@NullMarked
package dev.shortlist.ingest.jsonresume.application;

import org.jspecify.annotations.NullMarked;
