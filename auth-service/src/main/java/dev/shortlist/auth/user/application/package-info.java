/// What an administrator does with users.
@NullMarked
package dev.shortlist.auth.user.application;

import org.jspecify.annotations.NullMarked;
