package dev.shortlist.ingest.jsonresume.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// English names of countries and their codes of two letters.
final class CountryNames {

    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> of(code).toLowerCase(Locale.ROOT), code -> code, (first, _) -> first));

    private CountryNames() {}

    static String of(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name.toLowerCase(Locale.ROOT)));
    }
}
