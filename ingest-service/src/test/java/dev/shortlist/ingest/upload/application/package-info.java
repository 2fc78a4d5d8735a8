@NullMarked
package dev.shortlist.ingest.upload.application;

import org.jspecify.annotations.NullMarked;
