package dev.shortlist.samples.told;

import dev.shortlist.samples.chance.Dice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Words a heading in one way throughout a CV.
public record Headings(int words, Way way) {

    public enum Way {
        PLAIN,
        CAPITALS,
        SPACED,
        NUMBERED,
        COLON,
        STRETCHED
    }

    private static final List<Way> USUAL = List.of(
            Way.PLAIN, Way.PLAIN, Way.PLAIN, Way.CAPITALS, Way.CAPITALS, Way.NUMBERED, Way.COLON, Way.STRETCHED);
    private static final String NUMBERS = "contact summary experience education skills certifications languages"
            + " projects achievements interests references";
    /// Letters that join the next, so that a line may stretch between them.
    private static final String JOINING = "بتثجحخسشصضطظعغفقكلمنهي";

    static Headings drawn(Dice dice, boolean designed) {
        return new Headings(dice.below(1000), designed && dice.chance(80) ? Way.SPACED : dice.pick(USUAL));
    }

    String of(String section, Manner manner) {
        var names = Vocabulary.known(manner.vocabulary().headings(), section);
        String name = names.get(words % names.size());
        return switch (way) {
            case PLAIN -> name;
            case CAPITALS -> name.toUpperCase(Locale.ROOT);
            case SPACED -> manner.isArabic() ? name : spaced(name.toUpperCase(Locale.ROOT));
            case NUMBERED -> manner.digits(List.of(NUMBERS.split(" ", -1)).indexOf(section) + 1 + ". ") + name;
            case COLON -> name + ":";
            case STRETCHED -> manner.isArabic() ? stretched(name) : name;
        };
    }

    /// A longer one would not fit into a narrow column.
    private static String spaced(String name) {
        return name.length() > 11
                ? name
                : name.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining(" "));
    }

    private static String stretched(String name) {
        for (int i = name.length() - 2; i > 0; i--) {
            if (JOINING.indexOf(name.charAt(i)) >= 0 && Character.isLetter(name.charAt(i + 1))) {
                return name.substring(0, i + 1) + "ـــ" + name.substring(i + 1);
            }
        }
        return name;
    }
}
