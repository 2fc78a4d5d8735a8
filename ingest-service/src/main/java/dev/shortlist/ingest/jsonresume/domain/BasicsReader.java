package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.language.phone.PhoneReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads who the resume is about.
final class BasicsReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String NO_PLACE = "a CV has no place for it";

    private BasicsReader() {}

    static PersonalInfo read(Fields basics) {
        var place = basics.object("location");
        var country = place.text("countryCode");
        var phone = phone(basics.text("phone"), country);
        basics.lose("label", basics.text("label"), NO_PLACE);
        basics.lose("image", basics.text("image"), "pictures are never kept with a CV");
        return new PersonalInfo(
                basics.text("name"),
                email(basics.text("email")),
                phone,
                phone == null ? List.of() : List.of(phone),
                location(place, country),
                links(basics));
    }

    private static @Nullable String email(@Nullable String email) {
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new Invalid("basics.email", "must be an e-mail address");
        }
        return email;
    }

    /// In international form where the country is known, so that the person is known again.
    private static @Nullable String phone(@Nullable String written, @Nullable String country) {
        if (written == null) {
            return null;
        }
        var region = country == null ? null : country.toUpperCase(Locale.ROOT);
        return new PhoneReader()
                .find(written, region != null && COUNTRIES.contains(region) ? region : null, false).stream()
                        .map(phone -> Objects.requireNonNullElse(phone.e164(), written))
                        .findFirst()
                        .orElse(written);
    }

    private static @Nullable String location(Fields place, @Nullable String country) {
        place.lose("address", place.text("address"), "a CV tells the town, not the door");
        place.lose("postalCode", place.text("postalCode"), "a CV tells the town, not the door");
        var parts = Stream.of(place.text("city"), place.text("region"), countryName(country))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        place.end();
        return parts.isEmpty() ? null : parts;
    }

    private static @Nullable String countryName(@Nullable String code) {
        var region = code == null ? null : code.toUpperCase(Locale.ROOT);
        return region == null || !COUNTRIES.contains(region) ? code : CountryNames.of(region);
    }

    private static List<String> links(Fields basics) {
        var links = new LinkedHashSet<String>();
        Stream.ofNullable(basics.text("url")).forEach(links::add);
        for (var profile : basics.objects("profiles")) {
            var url = profile.text("url");
            var network = profile.text("network");
            var user = profile.text("username");
            var known = url == null ? Networks.link(network, user) : url;
            if (known == null) {
                profile.lose("a profile without its address");
            } else {
                links.add(known);
                lose(profile, known, network, user);
            }
            profile.end();
        }
        return new ArrayList<>(links);
    }

    private static void lose(Fields profile, String url, @Nullable String network, @Nullable String user) {
        var told = Networks.profile(url);
        if (network != null && !network.equalsIgnoreCase(told.network())) {
            profile.lose("network", network, "a CV keeps the address of a profile only");
        }
        if (user != null && !user.equalsIgnoreCase(told.username())) {
            profile.lose("username", user, "a CV keeps the address of a profile only");
        }
    }
}
