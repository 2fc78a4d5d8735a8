package dev.shortlist.contracts.cv;

import dev.shortlist.contracts.Lists;
import java.util.List;

/// Where a field was read: the quote, its span of characters in the visible text, and for a PDF the boxes behind it.
public record Evidence(String quote, int page, int start, int end, double confidence, List<EvidenceBox> boxes) {

    public Evidence {
        boxes = Lists.orEmpty(boxes);
    }
}
