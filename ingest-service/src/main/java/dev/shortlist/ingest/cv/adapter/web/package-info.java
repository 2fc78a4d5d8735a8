/// CVs over HTTP.
@NullMarked
package dev.shortlist.ingest.cv.adapter.web;

import org.jspecify.annotations.NullMarked;
