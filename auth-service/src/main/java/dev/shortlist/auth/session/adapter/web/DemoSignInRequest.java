package dev.shortlist.auth.session.adapter.web;

import dev.shortlist.contracts.Role;
import jakarta.validation.constraints.NotNull;

record DemoSignInRequest(@NotNull Role role) {}
