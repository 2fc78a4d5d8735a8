/// What services, clients and partners agree on: permissions and error codes.
@NullMarked
package dev.shortlist.contracts;

import org.jspecify.annotations.NullMarked;
