package dev.shortlist.gateway.limit;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/// The request as a whole holds more than this path takes.
final class RequestTooLarge extends Failure {

    private RequestTooLarge(String limit, String actual) {
        super(
                ErrorCode.FILE_TOO_LARGE,
                "Request is too large",
                "The request has " + actual + "; the limit is " + limit,
                Map.of("max_size", limit, "your_size", actual),
                "Send less in one request");
    }

    static RequestTooLarge announced(DataSize limit, long bytes) {
        return new RequestTooLarge(inWords(limit.toBytes()), inWords(bytes));
    }

    /// A body without announced length is cut off as soon as it passes the limit: its size stays unknown.
    static RequestTooLarge counted(DataSize limit) {
        var words = inWords(limit.toBytes());
        return new RequestTooLarge(words, "more than " + words);
    }

    private static String inWords(long bytes) {
        var units = new String[] {"B", "KB", "MB", "GB"};
        var size = (double) bytes;
        var unit = 0;
        while (size >= 1024 && unit < units.length - 1) {
            size /= 1024;
            unit++;
        }
        var digits = size == Math.rint(size) ? "%.0f%s" : "%.1f%s";
        return String.format(Locale.ROOT, digits, size, units[unit]);
    }
}
