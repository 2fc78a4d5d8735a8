package dev.shortlist.starter.security;

import dev.shortlist.contracts.Permission;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/// Whom a handler method serves, read from its annotation.
public sealed interface AccessRule {

    record Everyone() implements AccessRule {}

    record AnyoneSignedIn() implements AccessRule {}

    /// Of each list the caller must hold at least one.
    record Holders(List<List<Permission>> permissions) implements AccessRule {}

    /// What the caller lacks, in words; empty when they may pass.
    default Optional<String> lackOf(Caller caller) {
        return switch (this) {
            case Everyone _, AnyoneSignedIn _ -> Optional.empty();
            case Holders(var permissions) ->
                permissions.stream()
                        .filter(anyOf -> anyOf.stream().noneMatch(caller::may))
                        .map(AccessRule::named)
                        .findFirst();
        };
    }

    /// Empty when the method bears none of the three annotations; refuses several kinds at once.
    static Optional<AccessRule> of(Method method) {
        var rules = new ArrayList<AccessRule>();
        if (AnnotatedElementUtils.hasAnnotation(method, Open.class)) {
            rules.add(new Everyone());
        }
        if (AnnotatedElementUtils.hasAnnotation(method, SignedIn.class)) {
            rules.add(new AnyoneSignedIn());
        }
        holders(method).ifPresent(rules::add);
        if (rules.size() > 1) {
            throw new IllegalStateException(method + " has more than one of @Open, @SignedIn, @Requires");
        }
        return rules.stream().findFirst();
    }

    private static Optional<AccessRule> holders(Method method) {
        var required = AnnotatedElementUtils.getMergedRepeatableAnnotations(method, Requires.class).stream()
                .map(requires -> Arrays.asList(requires.value()))
                .toList();
        return required.isEmpty() ? Optional.empty() : Optional.of(new Holders(required));
    }

    private static String named(List<Permission> anyOf) {
        return anyOf.stream().map(Permission::wire).collect(Collectors.joining(" or "));
    }

    /// The rule in the words of the API table: a dash, `signed in`, or the permissions.
    default String describe() {
        return switch (this) {
            case Everyone _ -> "-";
            case AnyoneSignedIn _ -> "signed in";
            case Holders(var permissions) ->
                permissions.stream().map(AccessRule::named).collect(Collectors.joining(" + "));
        };
    }

    /// Refuses by throwing the failure that the client will see.
    default void admit(@Nullable Caller caller) {
        if (this instanceof Everyone) {
            return;
        }
        if (caller == null) {
            throw new Unauthenticated();
        }
        lackOf(caller).ifPresent(lack -> {
            throw new PermissionDenied(lack);
        });
    }
}
