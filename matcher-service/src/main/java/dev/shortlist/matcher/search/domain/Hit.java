package dev.shortlist.matcher.search.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.matcher.pool.domain.PooledCv;
import java.util.List;

/// A candidate who was found, how well, and why.
public record Hit(PooledCv cv, double score, List<Highlight> highlights) {

    public Hit {
        highlights = Lists.orEmpty(highlights);
    }
}
