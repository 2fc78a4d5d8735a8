/// The HTTP face of keys: one for administrators, one for the gateway.
@NullMarked
package dev.shortlist.auth.apikey.adapter.web;

import org.jspecify.annotations.NullMarked;
