package dev.shortlist.auth.session.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/// The same as JSON and as an OAuth2 form.
record SignInRequest(
        @NotBlank @Size(max = 255) String username,
        @NotEmpty @Size(max = 255) String password) {}
