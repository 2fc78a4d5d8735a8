package dev.shortlist.language.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.shortlist.language.LanguageDetector;
import dev.shortlist.language.OffsetFold;
import dev.shortlist.language.lexicon.Place;
import dev.shortlist.language.lexicon.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds telephone numbers in any digits and with any separators.
public final class PhoneReader {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\p{L}\\d.@/_+-])(?:\\+ ?|00|\\d{1,4}\\+ )?(?:\\(\\+?\\d{1,4}\\)|\\d)(?:[ .\\-]{0,2}\\(?\\d\\)?|(?<=0\\d{2,4})/\\d){6,16}(?:\\+\\)?)?(?![\\p{L}\\d@_/])");
    private static final Pattern LABEL = Pattern.compile(
            "(?:tel|phone|mobile|mob|cell|whatsapp|fax|handy|telefon|portable|هاتف|جوال|موبايل|محمول|تليفون|تلفون|نقال|واتس ?اب|واتساب|رقم(?! (?:ال)?(?:هويه|بطاقه|قومي|وطني|مدني|وظيفي|تامين|جواز|اقامه|رخصه|قيد|عضويه|تسجيل)))[^\\d\\n]{0,14}$");
    private static final Pattern YEARS = Pattern.compile(
            "(?:(?:0?[1-9]|1[0-2])[-. ])?(?:19|20)\\d\\d[ .-]{1,3}(?:(?:0?[1-9]|1[0-2])[-. ])?(?:(?:19|20)\\d\\d|\\d{1,2})(?:[-. ]\\d{1,2})?|\\d{1,2}[-. ]\\d{1,2}[-. ](?:19|20)\\d\\d.*");
    // "607.379.5733", as North Americans write; nobody else groups so without a 0 in front.
    private static final Pattern AMERICAN = Pattern.compile("\\(?[1-9]\\d\\d\\)?[ .-]{1,2}\\d{3}[.-]\\d{4}");
    private static final int FEWEST = 7;
    private static final int MOST = 15;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /// `region` is the two-letter country of local numbers; without it only international ones are completed. Text
    /// that is read from right to left may have the groups of a number in visual order.
    public List<Phone> find(String text, @Nullable String region, boolean rightToLeft) {
        OffsetFold fold = OffsetFold.of(text);
        Matcher candidate = CANDIDATE.matcher(fold.folded());
        var phones = new ArrayList<Phone>();
        while (candidate.find()) {
            String written = candidate.group();
            long digits = written.chars().filter(Character::isDigit).count();
            if (digits < FEWEST || digits > MOST || YEARS.matcher(written).matches()) {
                continue;
            }
            boolean american = AMERICAN.matcher(written).matches();
            String e164 = american ? complete(written, "US", false) : null;
            e164 = e164 != null ? e164 : complete(written, region, rightToLeft);
            boolean labelled =
                    LABEL.matcher(fold.folded().substring(0, candidate.start())).find();
            if (e164 != null || labelled || american || looksLocal(written, digits)) {
                phones.add(phone(fold, candidate.start(), candidate.end(), e164));
            }
        }
        return phones;
    }

    /// The country that the text speaks of most, or null.
    public @Nullable String guessRegion(String text) {
        Map<String, Integer> votes = new HashMap<>();
        int rank = 0;
        for (Place place : Places.standard().find(text)) {
            // People write where they live at the top, where they worked further down.
            votes.merge(place.region(), Math.max(1, 4 - rank++), Integer::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> regionOfLanguage(text));
    }

    private static @Nullable String regionOfLanguage(String text) {
        return switch (LanguageDetector.detect(text)) {
            case "fr" -> "FR";
            case "de" -> "DE";
            default -> null;
        };
    }

    private static Phone phone(OffsetFold fold, int from, int to, @Nullable String e164) {
        return new Phone(fold.quote(from, to), e164, fold.start(from), fold.end(to));
    }

    private @Nullable String complete(String written, @Nullable String region, boolean rightToLeft) {
        var readings = VisualNumber.readings(written, rightToLeft);
        return first(readings, region, number -> isOf(region, number))
                .or(() -> first(readings, region, numbers::isValidNumber))
                .or(() -> complete(international(readings.getFirst()), region, numbers::isPossibleNumber))
                .orElse(null);
    }

    private Optional<String> first(List<String> readings, @Nullable String region, Predicate<PhoneNumber> good) {
        return readings.stream()
                .flatMap(reading -> complete(international(reading), region, good).stream())
                .findFirst();
    }

    private boolean isOf(@Nullable String region, PhoneNumber number) {
        return region != null && numbers.isValidNumberForRegion(number, region);
    }

    // "00" dials out in most of the world.
    private static String international(String written) {
        return written.startsWith("00") ? "+" + written.substring(2) : written;
    }

    private Optional<String> complete(String written, @Nullable String region, Predicate<PhoneNumber> good) {
        boolean international = written.startsWith("+") || written.startsWith("(+");
        if (!international && region == null) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = numbers.parse(written, international ? null : region);
            boolean whole = international ? good.test(number) : numbers.isValidNumber(number);
            return whole ? Optional.of(numbers.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean looksLocal(String written, long digits) {
        boolean opens = written.startsWith("0") || written.startsWith("(") || written.startsWith("+");
        return opens && digits >= 9;
    }
}
