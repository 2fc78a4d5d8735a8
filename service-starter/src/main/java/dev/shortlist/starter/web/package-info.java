/// How HTTP is spoken: JSON, lists with limit and offset, safe repetition of POSTs.
@NullMarked
package dev.shortlist.starter.web;

import org.jspecify.annotations.NullMarked;
