/// What callers read: OpenAPI of all services, AsyncAPI, and the pages that show them.
@NullMarked
package dev.shortlist.gateway.docs;

import org.jspecify.annotations.NullMarked;
