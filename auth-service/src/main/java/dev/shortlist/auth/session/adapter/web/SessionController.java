package dev.shortlist.auth.session.adapter.web;

import dev.shortlist.auth.session.application.DemoSignIn;
import dev.shortlist.auth.session.application.RefreshSession;
import dev.shortlist.auth.session.application.SignIn;
import dev.shortlist.auth.session.application.SignOut;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Open;
import dev.shortlist.starter.security.SignedIn;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/auth")
class SessionController {

    private final SignIn signIn;
    private final DemoSignIn demoSignIn;
    private final RefreshSession refreshSession;
    private final SignOut signOut;

    SessionController(SignIn signIn, DemoSignIn demoSignIn, RefreshSession refreshSession, SignOut signOut) {
        this.signIn = signIn;
        this.demoSignIn = demoSignIn;
        this.refreshSession = refreshSession;
        this.signOut = signOut;
    }

    @Open
    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<SessionResponse> signInByJson(@Valid @RequestBody SignInRequest request) {
        return signIn.signIn(request.username(), request.password()).map(SessionResponse::of);
    }

    @Open
    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<SessionResponse> signInByForm(@Valid @ModelAttribute SignInRequest request) {
        return signIn.signIn(request.username(), request.password()).map(SessionResponse::of);
    }

    @Open
    @PostMapping("/demo-login")
    Mono<SessionResponse> signInAsDemoUser(@Valid @RequestBody DemoSignInRequest request) {
        return demoSignIn.signIn(request.role()).map(SessionResponse::of);
    }

    @Open
    @PostMapping("/refresh")
    Mono<SessionResponse> refresh(@Valid @RequestBody RefreshRequest request) {
        return refreshSession.refresh(request.refreshToken()).map(SessionResponse::of);
    }

    @Open
    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOut(@Valid @RequestBody RefreshRequest request) {
        return signOut.signOut(request.refreshToken());
    }

    @SignedIn
    @GetMapping("/me")
    Mono<MeResponse> me(Caller caller) {
        return Mono.just(MeResponse.of(caller));
    }
}
