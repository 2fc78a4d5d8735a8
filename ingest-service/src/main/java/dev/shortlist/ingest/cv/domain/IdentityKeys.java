package dev.shortlist.ingest.cv.domain;

import dev.shortlist.contracts.cv.PersonalInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The contact details by which a person is known again, surest first: e-mail, phone with its country, profile link.
public final class IdentityKeys {

    private static final Pattern PROFILE = Pattern.compile(
            "(?:https?://)?(?:[a-z]{2,3}\\.)?(linkedin\\.com/in/[^/?#\\s]+|github\\.com/[^/?#\\s]+|gitlab\\.com/[^/?#\\s]+)/?.*");

    private IdentityKeys() {}

    public static List<String> of(PersonalInfo info) {
        var keys = new LinkedHashSet<String>();
        if (info.email() != null) {
            keys.add("email:" + info.email().toLowerCase(Locale.ROOT));
        }
        var phones = new ArrayList<>(info.phones());
        if (info.phone() != null) {
            phones.addFirst(info.phone());
        }
        // A number without a country means a different person in every country.
        phones.stream().filter(phone -> phone.startsWith("+")).forEach(phone -> keys.add("phone:" + phone));
        info.links().forEach(link -> profile(link).ifPresent(keys::add));
        return List.copyOf(keys);
    }

    private static Optional<String> profile(String link) {
        var match = PROFILE.matcher(link.toLowerCase(Locale.ROOT).replace("//www.", "//"));
        return match.matches() ? Optional.of("link:" + match.group(1)) : Optional.empty();
    }
}
