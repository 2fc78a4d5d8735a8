/// Uploads over HTTP.
@NullMarked
package dev.shortlist.ingest.upload.adapter.web;

import org.jspecify.annotations.NullMarked;
