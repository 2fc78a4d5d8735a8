package dev.shortlist.ingest.jsonresume.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Profiles on the networks that CVs link to, and their addresses.
final class Networks {

    private static final Pattern URL = Pattern.compile("(?:https?://)?(?:www\\.)?([^/?#]+)/?([^?#]*?)/?(?:[?#].*)?");
    private static final Map<String, String> PREFIXES = prefixes();

    private Networks() {}

    /// The address of a profile; null where only the network itself could tell.
    static @Nullable String link(@Nullable String network, @Nullable String username) {
        if (network == null || username == null || username.contains("/")) {
            return null;
        }
        return PREFIXES.entrySet().stream()
                .filter(known -> known.getKey().equalsIgnoreCase(network.strip()))
                .map(known -> "https://" + known.getValue() + username)
                .findFirst()
                .orElse(null);
    }

    /// Of an unknown network the host is the name.
    static Profile profile(String url) {
        var match = URL.matcher(url);
        if (!match.matches()) {
            return new Profile(url, null);
        }
        var host = match.group(1).toLowerCase(Locale.ROOT);
        var path = match.group(2);
        for (var known : PREFIXES.entrySet()) {
            var address = host + "/" + path;
            if (address.startsWith(known.getValue())
                    && address.length() > known.getValue().length()) {
                return new Profile(
                        known.getKey(), address.substring(known.getValue().length()));
            }
        }
        return new Profile(host, path.isEmpty() ? null : path);
    }

    static boolean isProfile(String url) {
        return PREFIXES.containsKey(profile(url).network());
    }

    private static Map<String, String> prefixes() {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put("LinkedIn", "linkedin.com/in/");
        prefixes.put("GitHub", "github.com/");
        prefixes.put("GitLab", "gitlab.com/");
        prefixes.put("X", "x.com/");
        prefixes.put("Twitter", "twitter.com/");
        prefixes.put("Behance", "behance.net/");
        prefixes.put("Dribbble", "dribbble.com/");
        prefixes.put("Stack Overflow", "stackoverflow.com/users/");
        prefixes.put("Kaggle", "kaggle.com/");
        return prefixes;
    }

    record Profile(String network, @Nullable String username) {}
}
