package dev.shortlist.samples.invent;

import dev.shortlist.samples.chance.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the slots of a text: `{3-9}` a number between the two, `{he/she}` what fits a man or a woman.
public final class Slots {

    private static final Pattern RANGE = Pattern.compile("\\{(\\d+)-(\\d+)}");
    private static final Pattern GENDER = Pattern.compile("\\{([^{}/]*)/([^{}]*)}");

    private Slots() {}

    /// The same numbers in every language.
    static Words numbered(Words words, Dice dice) {
        var drawn = new ArrayList<String>();
        RANGE.matcher(words.in("en"))
                .results()
                .forEach(range -> drawn.add(String.valueOf(
                        dice.between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))));
        return words.map(text -> filled(text, drawn));
    }

    public static String gendered(String text, boolean female) {
        return GENDER.matcher(text).replaceAll(choice -> Matcher.quoteReplacement(choice.group(female ? 2 : 1)));
    }

    private static String filled(String text, List<String> numbers) {
        var left = new ArrayList<>(numbers);
        return RANGE.matcher(text).replaceAll(range -> left.isEmpty() ? range.group(1) : left.removeFirst());
    }
}
