/// Handing files to ingest-service and scoring each as it comes back.
@NullMarked
package dev.shortlist.matcher.evaluation.application;

import org.jspecify.annotations.NullMarked;
