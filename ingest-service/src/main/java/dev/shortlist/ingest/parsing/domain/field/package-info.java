/// Reads the lists of a CV: skills, languages, certificates, projects, achievements.
@NullMarked
package dev.shortlist.ingest.parsing.domain.field;

import org.jspecify.annotations.NullMarked;
