package dev.shortlist.starter.problem;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.starter.security.Unauthenticated;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/// What HTTP itself refuses: no such route, wrong method, wrong or too much content.
final class WebTranslation implements Translation {

    @Override
    public @Nullable Answer translate(Throwable thrown) {
        if (Causes.first(DataBufferLimitException.class, thrown) != null) {
            return tooLarge();
        }
        return switch (thrown) {
            case MethodNotAllowedException method ->
                Answer.mistake(
                        405,
                        "Method not allowed",
                        method.getHttpMethod() + " is not allowed here",
                        Map.of(
                                "allowed",
                                method.getSupportedMethods().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .toList()));
            case UnsupportedMediaTypeStatusException media ->
                Answer.mistake(
                        415,
                        "Unsupported content type",
                        "The content type " + media.getContentType() + " is not accepted here",
                        Map.of(
                                "field",
                                "Content-Type",
                                "supported",
                                media.getSupportedMediaTypes().toString()));
            case NotAcceptableStatusException accept ->
                Answer.mistake(
                        406,
                        "Not acceptable",
                        "No answer in an accepted content type exists",
                        Map.of(
                                "field",
                                "Accept",
                                "supported",
                                accept.getSupportedMediaTypes().toString()));
            case AuthenticationException _ -> Answer.of(new Unauthenticated());
            case AccessDeniedException _ ->
                Answer.of(ErrorCode.PERMISSION_DENIED, "Permission denied", "This call is not permitted", null);
            case ErrorResponse response -> byStatus(response.getStatusCode().value());
            default -> null;
        };
    }

    private static @Nullable Answer byStatus(int status) {
        return switch (status) {
            case 401 -> Answer.of(new Unauthenticated());
            case 404 -> Answer.of(ErrorCode.NOT_FOUND, "Not found", "There is nothing at this address", null);
            case 413 -> tooLarge();
            case 429 ->
                Answer.of(
                        ErrorCode.RATE_LIMITED,
                        "Too many requests",
                        "Too many requests came at once",
                        "Wait and repeat the call");
            case 503, 504 -> new Answer(status, Outages.unavailable());
            default -> other(status);
        };
    }

    private static @Nullable Answer other(int status) {
        var known = HttpStatus.resolve(status);
        return known != null && known.is4xxClientError()
                ? new Answer(
                        status,
                        new Failure(
                                ErrorCode.VALIDATION_FAILED,
                                known.getReasonPhrase(),
                                "The request was not accepted",
                                Map.of(),
                                null))
                : null;
    }

    private static Answer tooLarge() {
        return Answer.of(
                ErrorCode.FILE_TOO_LARGE,
                "Request is too large",
                "The request holds more than is accepted here",
                "Send less in one request");
    }
}
