/// People, their one role, and the rules that keep an administrator in the house.
@NullMarked
package dev.shortlist.auth.user.domain;

import org.jspecify.annotations.NullMarked;
