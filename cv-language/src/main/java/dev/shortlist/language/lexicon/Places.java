package dev.shortlist.language.lexicon;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.Script;
import dev.shortlist.language.text.Phrases;
import dev.shortlist.language.text.Phrases.Hit;
import dev.shortlist.language.text.Table;
import dev.shortlist.language.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Knows larger cities and all countries, in English and Arabic.
public final class Places {

    private static final Places STANDARD = new Places();

    private record Entry(@Nullable String city, String country, String region) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Phrases phrases = new Phrases();
    private final Map<String, String> arabic = new HashMap<>();

    private Places() {
        for (List<String> row : Table.rows(Places.class, "places.txt")) {
            country(row.get(0), Table.items(row.get(1), ';'));
            for (String city : row.size() > 2 ? Table.items(row.get(2), ';') : List.<String>of()) {
                city(Table.items(city, '='), row.get(0));
            }
        }
    }

    public static Places standard() {
        return STANDARD;
    }

    /// Places in text order; "Cairo, Egypt" is one.
    public List<Place> find(String text) {
        Words words = Words.of(text);
        List<Hit> written = phrases.all(words).stream()
                .filter(hit -> isWrittenAsName(words, hit))
                .toList();
        var places = new ArrayList<Place>();
        for (Hit hit : Phrases.withoutOverlap(written, words.size())) {
            add(place(words, hit), text, places);
        }
        return places;
    }

    /// The Arabic name of a city or country named in English.
    public Optional<String> arabic(String english) {
        return Optional.ofNullable(arabic.get(Normalizer.fold(english)));
    }

    // First the English name, then the Arabic one, then others.
    private void country(String region, List<String> names) {
        entries.add(new Entry(null, names.getFirst(), region));
        learn(names);
    }

    private void city(List<String> names, String region) {
        entries.add(new Entry(names.getFirst(), entries.get(lastCountry()).country(), region));
        learn(names);
    }

    private int lastCountry() {
        int i = entries.size() - 1;
        while (entries.get(i).city() != null) {
            i--;
        }
        return i;
    }

    private void learn(List<String> names) {
        names.forEach(name -> phrases.add(name, entries.size() - 1));
        if (names.size() > 1) {
            arabic.putIfAbsent(Normalizer.fold(names.getFirst()), names.get(1));
        }
    }

    // "us" and "nice" are words, "US" and "Nice" may be places. Two letters must both be capitals.
    private static boolean isWrittenAsName(Words words, Hit hit) {
        String quote = words.quote(hit.first(), hit.last());
        if (Script.of(quote.codePointAt(0)) != Script.LATIN) {
            return true;
        }
        boolean capital = Character.isUpperCase(quote.codePointAt(0));
        return hit.exact() && capital && (quote.length() > 2 || Character.isUpperCase(quote.charAt(1)));
    }

    private Place place(Words words, Hit hit) {
        Entry entry = entries.get(hit.value());
        int start = words.fold().start(words.from(hit.first()));
        int end = words.fold().end(words.to(hit.last() - 1));
        return new Place(entry.city(), entry.country(), entry.region(), start, end);
    }

    private static void add(Place place, String text, List<Place> places) {
        Place last = places.isEmpty() ? null : places.getLast();
        if (last != null && isCityIn(last, place) && isNear(text, last.end(), place.start())) {
            places.set(
                    places.size() - 1,
                    new Place(last.city(), last.country(), last.region(), last.start(), place.end()));
        } else {
            places.add(place);
        }
    }

    private static boolean isCityIn(Place city, Place country) {
        return city.region().equals(country.region()) && city.city() != null && country.city() == null;
    }

    private static boolean isNear(String text, int from, int to) {
        return to - from <= 5
                && text.substring(from, to).chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
    }
}
