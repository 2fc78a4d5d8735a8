/// What makes two files the same file.
@NullMarked
package dev.shortlist.ingest.original.domain;

import org.jspecify.annotations.NullMarked;
