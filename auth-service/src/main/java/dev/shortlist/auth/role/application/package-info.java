/// Reading and editing the matrix.
@NullMarked
package dev.shortlist.auth.role.application;

import org.jspecify.annotations.NullMarked;
