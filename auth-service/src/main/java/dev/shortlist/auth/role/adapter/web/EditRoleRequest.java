package dev.shortlist.auth.role.adapter.web;

import dev.shortlist.contracts.Permission;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

record EditRoleRequest(@NotNull Set<@NotNull Permission> permissions) {}
