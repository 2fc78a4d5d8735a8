package dev.shortlist.samples.told;

import dev.shortlist.samples.chance.Dice;
import dev.shortlist.samples.invent.Country;
import java.util.ArrayList;
import java.util.List;

/// Writes a phone number as people do.
final class Phones {

    private static final String NO_BREAK = "\u00A0";

    private Phones() {}

    /// Between Arabic words a number is kept whole: with plain spaces its groups would stand in the wrong order.
    static String amongArabic(String national, Country country, Dice dice) {
        return dice.pick(List.of(
                "+" + country.dial() + NO_BREAK + String.join(NO_BREAK, grouped(national, country.groups())),
                "+" + country.dial() + national,
                "00" + country.dial() + NO_BREAK + String.join(NO_BREAK, grouped(national, country.groups())),
                "00" + country.dial() + national,
                country.trunk() + String.join(NO_BREAK, grouped(national, country.groups())),
                country.trunk() + national));
    }

    /// In Arabic-Indic digits, which a plus or a gap would tear apart on paper.
    static String inArabicDigits(String national, Country country, Dice dice) {
        return dice.pick(List.of("00" + country.dial() + national, country.trunk() + national));
    }

    static String written(String national, Country country, Dice dice) {
        var groups = grouped(national, country.groups());
        String spaced = String.join(" ", groups);
        String dashed = String.join("-", groups);
        var forms = new ArrayList<>(List.of(
                "+" + country.dial() + " " + spaced,
                "+" + country.dial() + " " + spaced,
                "+" + country.dial() + "-" + dashed,
                "+" + country.dial() + national,
                "00" + country.dial() + " " + spaced,
                "00" + country.dial() + national,
                "(+" + country.dial() + ") " + spaced));
        if (country.trunk().isEmpty()) {
            forms.add("(" + groups.getFirst() + ") " + String.join("-", groups.subList(1, groups.size())));
            forms.add(dashed);
        } else {
            forms.add(country.trunk() + spaced);
            forms.add(country.trunk() + national);
            forms.add("+" + country.dial() + " (" + country.trunk() + ") " + spaced);
        }
        return dice.pick(forms);
    }

    private static List<String> grouped(String national, List<Integer> sizes) {
        var groups = new ArrayList<String>();
        int from = 0;
        for (int size : sizes) {
            int to = Math.min(national.length(), from + size);
            groups.add(national.substring(from, to));
            from = to;
        }
        if (from < national.length()) {
            groups.add(groups.removeLast() + national.substring(from));
        }
        return groups;
    }
}
