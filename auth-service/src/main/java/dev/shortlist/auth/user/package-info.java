/// Creates, changes and removes the people who may sign in.
@NullMarked
package dev.shortlist.auth.user;

import org.jspecify.annotations.NullMarked;
