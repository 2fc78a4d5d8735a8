/// Exports and downloads over HTTP.
@NullMarked
package dev.shortlist.export.file.adapter.web;

import org.jspecify.annotations.NullMarked;
