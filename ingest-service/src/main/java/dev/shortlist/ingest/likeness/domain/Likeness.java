package dev.shortlist.ingest.likeness.domain;

import dev.shortlist.ingest.likeness.domain.Reason.Kind;
import dev.shortlist.language.lexicon.Place;
import dev.shortlist.language.lexicon.Places;
import dev.shortlist.language.name.NameLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How sure it is that two CVs are one person's, and why. Each thing in common leaves a part of the doubt, so that no
/// single one but a contact proves it; a common name with nothing beside it proves nothing.
public record Likeness(double score, List<Reason> reasons) {

    private static final double SURE_ENOUGH = 0.65;
    private static final double SPELLING = 0.75;
    private static final double PARTLY = 0.3;
    private static final double NEAR_COPY = 0.8;
    private static final double LIKE_TEXT = 0.4;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    public static Likeness between(Portrait one, Portrait other) {
        var comparison = new Comparison(one, other);
        comparison.compare();
        return new Likeness(Math.round((1 - comparison.doubt) * 100) / 100.0, comparison.reasons);
    }

    /// Whether a person should be asked.
    public boolean isTelling() {
        return score >= SURE_ENOUGH;
    }

    private static final class Comparison {

        private final Portrait one;
        private final Portrait other;
        private final List<Reason> reasons = new ArrayList<>();
        private double doubt = 1;

        Comparison(Portrait one, Portrait other) {
            this.one = one;
            this.other = other;
        }

        void compare() {
            contacts();
            double name = name();
            double text = one.text().likeness(other.text());
            boolean named = one.name() != null && other.name() != null;
            // Colleagues share employers and templates, families share phones: not with another name.
            if (named ? name >= PARTLY : text >= NEAR_COPY || !phone().isEmpty()) {
                named(name);
                phones();
                jobs();
                studies();
                location();
                text(text);
            }
        }

        private void contacts() {
            one.contacts().stream()
                    .filter(other.contacts()::contains)
                    .filter(contact -> !contact.startsWith("phone:"))
                    .sorted()
                    .findFirst()
                    .ifPresent(contact -> found(Kind.SAME_CONTACT, 0.9, contact.substring(contact.indexOf(':') + 1)));
        }

        private double name() {
            return one.name() == null || other.name() == null ? 0 : NameLikeness.between(one.name(), other.name());
        }

        private void named(double name) {
            if (name > 0) {
                found(Kind.SIMILAR_NAME, name >= SPELLING ? 0.45 : 0.25, one.name() + " / " + other.name());
            }
        }

        private String phone() {
            return PhoneDigits.common(one.phones(), other.phones()).orElse("");
        }

        private void phones() {
            var phone = phone();
            if (!phone.isEmpty()) {
                boolean sure = one.contacts().contains("phone:" + phone)
                        && other.contacts().contains("phone:" + phone);
                found(sure ? Kind.SAME_CONTACT : Kind.SAME_PHONE_WITHOUT_COUNTRY, sure ? 0.75 : 0.65, phone);
            }
        }

        private void jobs() {
            var common = Common.jobs(one.jobs(), other.jobs());
            boolean much = common.share() >= 0.5;
            switch (common.named().size()) {
                case 0 -> {}
                case 1 -> found(Kind.SAME_EMPLOYERS, much ? 0.5 : 0.25, told(common.named()));
                case 2 -> found(Kind.SAME_EMPLOYERS, 0.7, told(common.named()));
                default -> found(Kind.SAME_EMPLOYERS, 0.85, told(common.named()));
            }
            switch (common.dated().size()) {
                case 0 -> {}
                case 1 -> found(Kind.SAME_EMPLOYMENT_DATES, 0.2, told(common.dated()));
                case 2 -> found(Kind.SAME_EMPLOYMENT_DATES, 0.5, told(common.dated()));
                default -> found(Kind.SAME_EMPLOYMENT_DATES, 0.7, told(common.dated()));
            }
        }

        private void studies() {
            var common = Common.studies(one.studies(), other.studies());
            if (!common.named().isEmpty()) {
                found(Kind.SAME_SCHOOLS, common.named().size() == 1 ? 0.25 : 0.45, told(common.named()));
            }
            if (!common.dated().isEmpty()) {
                found(Kind.SAME_EDUCATION_YEARS, common.dated().size() == 1 ? 0.15 : 0.3, told(common.dated()));
            }
        }

        private void location() {
            var place = place(one.location());
            if (place != null && place.equals(place(other.location()))) {
                found(Kind.SAME_LOCATION, 0.1, Objects.requireNonNull(one.location()));
            }
        }

        /// A city; that two people live in one country is no news.
        private static @Nullable String place(@Nullable String location) {
            return location == null
                    ? null
                    : Places.standard().find(location).stream()
                            .map(Place::city)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }

        private void text(double likeness) {
            if (likeness >= LIKE_TEXT) {
                found(Kind.SIMILAR_TEXT, Math.min(0.9, likeness), Math.round(likeness * 100) + "% of the text");
            }
        }

        private void found(Kind kind, double weight, String detail) {
            doubt *= 1 - weight;
            reasons.add(new Reason(kind, detail));
        }

        private static String told(List<Stay> stays) {
            return stays.stream().map(Stay::told).collect(Collectors.joining("; "));
        }
    }
}
