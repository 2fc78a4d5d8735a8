/// JSON Resume over HTTP.
@NullMarked
package dev.shortlist.ingest.jsonresume.adapter.web;

import org.jspecify.annotations.NullMarked;
