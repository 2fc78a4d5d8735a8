package dev.shortlist.matcher.job.domain;

import dev.shortlist.contracts.job.Job.Salary;
import dev.shortlist.language.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the pay that a job description states. An amount without a currency or a word for pay is no salary.
final class SalaryOfJd {

    private static final Map<String, Pattern> CURRENCIES = Map.ofEntries(
            currency("USD", "\\$|usd|us dollars?|دولار"),
            currency("EUR", "€|eur|euros?|يورو"),
            currency("GBP", "£|gbp|pounds?|استرليني"),
            currency("SAR", "sar|saudi riyals?|ر\\.س|ريال سعودي|ريال"),
            currency("AED", "aed|dirhams?|درهم"),
            currency("EGP", "egp|egyptian pounds?|جنيه"),
            currency("QAR", "qar|ريال قطري"),
            currency("KWD", "kwd|دينار كويتي"),
            currency("JOD", "jod|دينار اردني"),
            currency("CHF", "chf"));
    private static final String AMOUNT = "(\\d{1,3}(?:[., ]\\d{3})+|\\d+(?:\\.\\d+)?)\\s*(k)?";
    private static final String MONEY = "(?:\\$|€|£|usd|eur|gbp|sar|aed|egp|qar|kwd|jod|chf)?";
    private static final Pattern RANGE = Pattern.compile(
            MONEY + "\\s*" + AMOUNT + "\\s*" + MONEY + "\\s*(?:-|–|—|to|and|الي|حتي|و)\\s*" + MONEY + "\\s*" + AMOUNT);
    private static final Pattern SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}])" + AMOUNT);
    private static final Pattern PAY =
            Pattern.compile("salary|compensation|\\bpay\\b|remuneration|wage|الراتب|راتب|الاجر");
    private static final Pattern HOUR = Pattern.compile("hour|hourly|/h\\b|ساعه");
    private static final Pattern MONTH = Pattern.compile("month|monthly|شهر");
    private static final Pattern YEAR = Pattern.compile("year|annual|annum|p\\.a\\.|yearly|سنوي|سنه");
    private static final double LEAST = 5;

    private SalaryOfJd() {}

    static Optional<Salary> find(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> Normalizer.fold(clause.text()))
                .flatMap(text -> in(text).stream())
                .findFirst();
    }

    private static Optional<Salary> in(String text) {
        var currency = currencyIn(text);
        boolean named = PAY.matcher(text).find();
        if (currency == null && !named) {
            return Optional.empty();
        }
        var range = RANGE.matcher(text).results().findFirst();
        if (range.isPresent()) {
            return range.map(found -> salary(text, currency, found)).filter(salary -> currency != null || named);
        }
        return named && currency != null
                ? SINGLE.matcher(text)
                        .results()
                        .findFirst()
                        .map(found -> amount(found.group(1), found.group(2)))
                        .filter(amount -> amount >= LEAST)
                        .map(amount -> new Salary(amount, null, currency, period(text)))
                : Optional.empty();
    }

    private static @Nullable Salary salary(String text, @Nullable String currency, MatchResult found) {
        // "80-100k" means thousands twice.
        var thousands = found.group(2) == null ? found.group(4) : found.group(2);
        double min = amount(found.group(1), thousands);
        double max = amount(found.group(3), found.group(4));
        return min < LEAST || max < min ? null : new Salary(min, max, currency, period(text));
    }

    private static double amount(String digits, @Nullable String thousands) {
        boolean grouped = digits.matches("\\d{1,3}(?:[., ]\\d{3})+");
        double value = Double.parseDouble(grouped ? digits.replaceAll("[., ]", "") : digits);
        return thousands == null ? value : value * 1000;
    }

    private static @Nullable String currencyIn(String text) {
        return CURRENCIES.entrySet().stream()
                .filter(currency -> currency.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                // Riyal alone is the Saudi one; "Qatari riyal" fits both patterns, and Q comes before S.
                .min(String::compareTo)
                .orElse(null);
    }

    private static @Nullable String period(String text) {
        if (HOUR.matcher(text).find()) {
            return "hour";
        }
        if (MONTH.matcher(text).find()) {
            return "month";
        }
        return YEAR.matcher(text).find() ? "year" : null;
    }

    private static Map.Entry<String, Pattern> currency(String code, String words) {
        return Map.entry(code, Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])"));
    }
}
