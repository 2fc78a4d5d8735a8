/// Who may pass: bearer tokens, API keys exchanged for tokens, and the few open paths.
@NullMarked
package dev.shortlist.gateway.identity;

import org.jspecify.annotations.NullMarked;
