/// Keys, their text form, and when they end.
@NullMarked
package dev.shortlist.auth.apikey.domain;

import org.jspecify.annotations.NullMarked;
