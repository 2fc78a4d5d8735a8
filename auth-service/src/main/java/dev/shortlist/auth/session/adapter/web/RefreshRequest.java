package dev.shortlist.auth.session.adapter.web;

import jakarta.validation.constraints.NotBlank;

record RefreshRequest(@NotBlank String refreshToken) {}
