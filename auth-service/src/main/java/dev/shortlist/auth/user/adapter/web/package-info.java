/// The HTTP face of users.
@NullMarked
package dev.shortlist.auth.user.adapter.web;

import org.jspecify.annotations.NullMarked;
