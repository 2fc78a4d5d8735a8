package dev.shortlist.auth.apikey.adapter.web;

import jakarta.validation.constraints.NotBlank;

record KeyTokenRequest(@NotBlank String key) {}
