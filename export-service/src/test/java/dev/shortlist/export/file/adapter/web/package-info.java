/// Tests of what clients may send and what they get.
@NullMarked
package dev.shortlist.export.file.adapter.web;

import org.jspecify.annotations.NullMarked;
