package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.language.Normalizer;
import java.util.regex.Pattern;

/// Tells lines that state a result in numbers: shares, money, counts, factors; years and versions are none.
public final class Results {

    private static final Pattern QUANTITY = Pattern.compile(
            "(?u)\\d[\\d.,]*\\s*(?:%|percent|بالمئه|بالمائه|في المئه|في المائه|٪)"
                    + "|[$€£]\\s*\\d|\\b(?:usd|eur|gbp|egp|sar|aed)\\s*\\d|\\d\\s*(?:usd|eur|gbp|egp|sar|aed|دولار|ريال|جنيه|درهم)"
                    + "|\\d+(?:\\.\\d+)?\\s*(?:x|k|m|bn|b)?\\+?\\s*(?:million|billion|thousand|مليون|الف|مليار)"
                    + "|\\b\\d+(?:\\.\\d+)?\\s*x\\b|\\d+(?:\\.\\d+)?\\s*[km]\\b\\+?|\\d+\\+|\\b\\d{1,3}(?:,\\d{3})+\\b"
                    + "|(?<![\\d.])(?!(?:19|20)\\d\\d\\b)\\d{1,6}(?![\\d.])\\s+[\\p{L}-]{3,}|\\bfrom \\d[\\d.,]*\\s*\\S*\\s+to \\d");
    private static final Pattern VERSION =
            Pattern.compile("(?u)\\b(?:version|v|iso|java|python|php|html|angular|grade|level)\\s?\\d+\\S*");

    private Results() {}

    public static boolean hasNumber(String line) {
        String folded = VERSION.matcher(Normalizer.fold(line)).replaceAll(" ");
        return QUANTITY.matcher(folded).find();
    }
}
