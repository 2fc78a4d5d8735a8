package dev.shortlist.samples.told;

import dev.shortlist.samples.data.Data;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What a language has for the frame of a CV; lists are alternatives.
record Vocabulary(
        Map<String, List<String>> headings,
        Map<String, List<String>> months,
        List<String> present,
        String since,
        List<String> until,
        String summer,
        Map<String, List<String>> levels,
        Map<String, String> languages,
        Map<String, List<String>> labels,
        List<String> groups,
        Map<String, List<String>> joiners,
        List<String> grades,
        String updated,
        String page,
        List<String> title,
        String photo,
        List<String> interests,
        List<String> references,
        List<String> awards,
        List<String> personal,
        @Nullable Map<String, String> vocalised) {

    private static final Map<String, Vocabulary> READ = new ConcurrentHashMap<>();

    static Vocabulary of(String language) {
        return READ.computeIfAbsent(language, key -> Data.read("dataset/wording/" + key + ".yaml", Vocabulary.class));
    }

    static <T> T known(Map<String, T> words, String key) {
        var word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return word;
    }
}
