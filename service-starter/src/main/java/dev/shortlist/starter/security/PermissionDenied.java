package dev.shortlist.starter.security;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;

/// The caller is known but lacks a permission.
public final class PermissionDenied extends Failure {

    /// @param permission the one that is missing, or several joined by "or"
    public PermissionDenied(String permission) {
        super(
                ErrorCode.PERMISSION_DENIED,
                "Permission denied: " + permission + " required",
                "This account does not have the permission " + permission,
                Map.of("required", permission),
                "Ask an administrator for a role with this permission");
    }
}
