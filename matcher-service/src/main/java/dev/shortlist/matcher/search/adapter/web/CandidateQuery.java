package dev.shortlist.matcher.search.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// The query of a search; `skill` may be repeated, and each must be met.
record CandidateQuery(
        @Nullable String q,
        @Nullable List<String> skill,
        @BindParam("min_years") @Nullable Double minYears,
        @Nullable String language,
        @Nullable String location,
        @Nullable String email,
        @Nullable String phone,
        @Nullable UUID id) {}
