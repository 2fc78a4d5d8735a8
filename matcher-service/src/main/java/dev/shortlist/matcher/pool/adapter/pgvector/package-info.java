/// Passages and their embeddings in pgvector, through Spring AI's store.
@NullMarked
package dev.shortlist.matcher.pool.adapter.pgvector;

import org.jspecify.annotations.NullMarked;
