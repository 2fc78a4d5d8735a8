package dev.shortlist.ingest.person.adapter.web;

import static dev.shortlist.contracts.Permission.UPLOAD_CV;

import dev.shortlist.ingest.likeness.domain.Reason;
import dev.shortlist.ingest.person.application.MergeCandidates;
import dev.shortlist.ingest.person.application.SuggestDuplicates;
import dev.shortlist.ingest.person.domain.SamePerson;
import dev.shortlist.ingest.person.domain.Suggestion;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.web.Page;
import dev.shortlist.starter.web.Paging;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/cvs/{cv_id}")
class DuplicatesController {

    private final SuggestDuplicates suggest;
    private final MergeCandidates merge;

    DuplicatesController(SuggestDuplicates suggest, MergeCandidates merge) {
        this.suggest = suggest;
        this.merge = merge;
    }

    @Requires(UPLOAD_CV)
    @GetMapping("/duplicates")
    Mono<Page<Duplicate>> duplicates(@PathVariable("cv_id") UUID cvId, Paging paging) {
        return suggest.suggest(cvId)
                .map(all -> Page.of(
                        all.stream()
                                .skip(paging.offset())
                                .limit(paging.limit())
                                .map(Duplicate::of)
                                .toList(),
                        all.size(),
                        paging));
    }

    @Requires(UPLOAD_CV)
    @PostMapping("/same-person")
    Mono<Merged> samePerson(
            @PathVariable("cv_id") UUID cvId, @RequestBody @Valid SamePersonRequest request, Caller caller) {
        return merge.merge(cvId, request.candidateId(), caller.userId()).map(Merged::of);
    }

    record SamePersonRequest(@NotNull UUID candidateId) {}

    record Duplicate(
            UUID candidateId, List<UUID> cvIds, @Nullable String name, double score, List<Reason> reasons) {

        static Duplicate of(Suggestion suggestion) {
            return new Duplicate(
                    suggestion.candidateId(),
                    suggestion.cvIds(),
                    suggestion.name(),
                    suggestion.likeness().score(),
                    suggestion.likeness().reasons());
        }
    }

    record Merged(UUID cvId, UUID candidateId, @Nullable UUID formerCandidateId, List<UUID> cvIds) {

        static Merged of(SamePerson person) {
            return new Merged(person.cvId(), person.candidateId(), person.former(), person.cvIds());
        }
    }
}
