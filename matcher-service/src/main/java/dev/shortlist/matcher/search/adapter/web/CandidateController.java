package dev.shortlist.matcher.search.adapter.web;

import static dev.shortlist.contracts.Permission.SEARCH_CV;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.matcher.search.application.SearchCandidates;
import dev.shortlist.matcher.search.application.ShowCandidate;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.web.Page;
import dev.shortlist.starter.web.Paging;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/candidates")
class CandidateController {

    private static final int LONGEST_QUESTION = 500;

    private final SearchCandidates searchCandidates;
    private final ShowCandidate showCandidate;
    private final FilterReader filterReader;

    CandidateController(SearchCandidates searchCandidates, ShowCandidate showCandidate, FilterReader filterReader) {
        this.searchCandidates = searchCandidates;
        this.showCandidate = showCandidate;
        this.filterReader = filterReader;
    }

    @GetMapping
    @Requires(SEARCH_CV)
    Mono<Page<HitResponse>> search(CandidateQuery query, Paging paging) {
        if (query.q() != null && query.q().length() > LONGEST_QUESTION) {
            throw new Invalid("q", "must not be longer than " + LONGEST_QUESTION + " characters");
        }
        return searchCandidates
                .search(query.q(), filterReader.read(query), paging.limit(), paging.offset())
                .map(found -> Page.of(found.hits().stream().map(HitResponse::of).toList(), found.total(), paging));
    }

    @GetMapping("/{candidateId}")
    @Requires(SEARCH_CV)
    Mono<CandidateResponse> show(@PathVariable UUID candidateId) {
        return showCandidate.show(candidateId).map(CandidateResponse::of);
    }
}
