package dev.shortlist.auth.user.adapter.web;

import dev.shortlist.auth.user.application.ChangeUser;
import dev.shortlist.auth.user.application.CreateUser;
import dev.shortlist.auth.user.application.ReadUsers;
import dev.shortlist.auth.user.application.RemoveUser;
import dev.shortlist.contracts.Permission;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.web.Page;
import dev.shortlist.starter.web.Paging;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/users")
class UserController {

    private final ReadUsers readUsers;
    private final CreateUser createUser;
    private final ChangeUser changeUser;
    private final RemoveUser removeUser;

    UserController(ReadUsers readUsers, CreateUser createUser, ChangeUser changeUser, RemoveUser removeUser) {
        this.readUsers = readUsers;
        this.createUser = createUser;
        this.changeUser = changeUser;
        this.removeUser = removeUser;
    }

    @Requires(Permission.MANAGE_USERS)
    @GetMapping
    Mono<Page<UserResponse>> page(@RequestParam(required = false) @Nullable String search, Paging paging) {
        return readUsers
                .page(search, paging.offset(), paging.limit())
                .map(found -> Page.of(found.users(), found.total(), paging).map(UserResponse::of));
    }

    @Requires(Permission.MANAGE_USERS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<UserResponse> create(@Valid @RequestBody CreateUserRequest request) {
        return createUser.create(request.user()).map(UserResponse::of);
    }

    @Requires(Permission.MANAGE_USERS)
    @GetMapping("/{id}")
    Mono<UserResponse> one(@PathVariable UUID id) {
        return readUsers.one(id.toString()).map(UserResponse::of);
    }

    @Requires(Permission.MANAGE_USERS)
    @PatchMapping("/{id}")
    Mono<UserResponse> change(@PathVariable UUID id, @Valid @RequestBody ChangeUserRequest request, Caller caller) {
        return changeUser
                .change(caller.userId(), id.toString(), request.change())
                .map(UserResponse::of);
    }

    @Requires(Permission.MANAGE_USERS)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@PathVariable UUID id, Caller caller) {
        return removeUser.remove(caller.userId(), id.toString());
    }
}
