package dev.shortlist.starter.problem;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/// Something that the service needs does not answer. Drivers that a service may lack are known by name only.
final class Outages implements Translation {

    private static final Set<String> DRIVERS = Set.of(
            "io.r2dbc.spi.R2dbcTransientException",
            "io.r2dbc.spi.R2dbcNonTransientResourceException",
            "org.springframework.dao.DataAccessResourceFailureException",
            "org.springframework.dao.TransientDataAccessResourceException",
            "org.springframework.dao.QueryTimeoutException",
            "org.springframework.transaction.CannotCreateTransactionException",
            "org.apache.kafka.common.errors.RetriableException",
            "org.springframework.kafka.KafkaException");

    @Override
    public @Nullable Answer translate(Throwable thrown) {
        return Causes.of(thrown).anyMatch(Outages::isOutage) ? Answer.of(unavailable()) : null;
    }

    static Failure unavailable() {
        return new Failure(
                ErrorCode.DEPENDENCY_UNAVAILABLE,
                "Temporarily unavailable",
                "Something that this service depends on does not answer",
                Map.of(),
                "Repeat the call in a few seconds");
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case ConnectException _,
                    NoRouteToHostException _,
                    UnknownHostException _,
                    TimeoutException _,
                    WebClientRequestException _,
                    AuthenticationServiceException _ -> true;
            default -> isOneOf(cause.getClass());
        };
    }

    private static boolean isOneOf(@Nullable Class<?> type) {
        return type != null && (DRIVERS.contains(type.getName()) || isOneOf(type.getSuperclass()));
    }
}
