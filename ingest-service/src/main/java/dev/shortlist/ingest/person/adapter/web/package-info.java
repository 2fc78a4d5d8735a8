/// Duplicates over HTTP.
@NullMarked
package dev.shortlist.ingest.person.adapter.web;

import org.jspecify.annotations.NullMarked;
