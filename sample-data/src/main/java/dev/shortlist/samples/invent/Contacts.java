package dev.shortlist.samples.invent;

import dev.shortlist.samples.chance.Dice;
import dev.shortlist.samples.invent.Life.Reach;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Addresses, numbers and links under which nobody is reached.
final class Contacts {

    private static final Pattern PLACE = Pattern.compile("#");
    private static final List<String> DOMAINS = List.of("example.org", "example.com", "example.net");

    private Contacts() {}

    static Reach of(Naming naming, Country country, Dice dice) {
        return new Reach(
                email(naming, dice.fork("email")),
                number(dice.fork("phone"), country),
                links(naming, dice.fork("links")));
    }

    static String email(Naming naming, Dice dice) {
        String first = plain(naming.first().in("en"));
        String last = plain(naming.last().in("en"));
        var local = dice.pick(List.of(
                first + "." + last,
                first.charAt(0) + last,
                first + "_" + last,
                first + last,
                last + "." + first,
                first + "." + last.charAt(0),
                first + last.charAt(0) + dice.between(70, 99),
                first + "." + last + dice.between(1, 9)));
        return local + "@" + dice.pick(DOMAINS);
    }

    private static String number(Dice dice, Country country) {
        return PLACE.matcher(dice.pick(country.national())).replaceAll(_ -> String.valueOf(dice.below(10)));
    }

    private static List<String> links(Naming naming, Dice dice) {
        String first = plain(naming.first().in("en"));
        String last = plain(naming.last().in("en"));
        var links = new ArrayList<String>();
        if (dice.chance(55)) {
            links.add((dice.chance(25) ? "https://www." : "") + "linkedin.com/in/" + first + "-" + last + "-example");
        }
        if (dice.chance(20)) {
            links.add("github.com/example-" + first + last);
        }
        if (dice.chance(10)) {
            links.add("https://" + first + last + ".example.com");
        }
        return List.copyOf(links);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Form.NFD)
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replaceAll("[^a-z]", "");
    }
}
