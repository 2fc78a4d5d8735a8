package dev.shortlist.auth.apikey.adapter.web;

import dev.shortlist.auth.apikey.application.IssueKey;
import dev.shortlist.auth.apikey.application.ListKeys;
import dev.shortlist.auth.apikey.application.RevokeKey;
import dev.shortlist.contracts.Permission;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.web.Page;
import dev.shortlist.starter.web.Paging;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/api-keys")
class ApiKeyController {

    private final IssueKey issueKey;
    private final ListKeys listKeys;
    private final RevokeKey revokeKey;

    ApiKeyController(IssueKey issueKey, ListKeys listKeys, RevokeKey revokeKey) {
        this.issueKey = issueKey;
        this.listKeys = listKeys;
        this.revokeKey = revokeKey;
    }

    @Requires(Permission.MANAGE_USERS)
    @GetMapping
    Mono<Page<KeyResponse>> page(Paging paging) {
        return listKeys.list()
                .map(keys -> Page.of(
                        keys.stream()
                                .skip(paging.offset())
                                .limit(paging.limit())
                                .map(KeyResponse::of)
                                .toList(),
                        keys.size(),
                        paging));
    }

    @Requires(Permission.MANAGE_USERS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<IssuedKeyResponse> issue(@Valid @RequestBody IssueKeyRequest request, Caller caller) {
        var owner = Objects.requireNonNullElse(caller.username(), caller.userId());
        return issueKey.issue(request.wanted(owner)).map(IssuedKeyResponse::of);
    }

    @Requires(Permission.MANAGE_USERS)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@PathVariable UUID id) {
        return revokeKey.revoke(id);
    }
}
