/// The HTTP face of the matrix.
@NullMarked
package dev.shortlist.auth.role.adapter.web;

import org.jspecify.annotations.NullMarked;
