/// Tests of the rules for exports.
@NullMarked
package dev.shortlist.export.file.domain;

import org.jspecify.annotations.NullMarked;
