package dev.shortlist.samples.dataset;

import dev.shortlist.samples.chance.Dice;
import dev.shortlist.samples.dataset.Drafting.Wish;
import dev.shortlist.samples.invent.Inventor;
import dev.shortlist.samples.invent.Life;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// CVs of fictional people in any number. The same count and seed give the same bytes, on every machine.
public final class Dataset {

    /// The day on which a reader is to take every file for received.
    public static final LocalDate RECEIVED = LocalDate.of(2026, 1, 15);

    private static final int TWINS = 6;
    private static final int TAMPERED = 6;
    private static final int STATED = 12;
    private static final int ATTEMPTS = 40;

    private final Inventor inventor = new Inventor();
    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    private Dataset(long seed) {
        this.dice = new Dice(seed);
    }

    /// Of `count` people; some come twice, in two languages or once more with something hidden.
    public static Stream<GeneratedFile> of(int count, long seed) {
        var dataset = new Dataset(seed);
        return IntStream.range(0, count).boxed().flatMap(i -> dataset.person(i).stream());
    }

    public static Stream<RenamedPair> renamed(int count, long seed) {
        var dataset = new Dataset(seed);
        return IntStream.range(0, count).mapToObj(dataset::pair);
    }

    private List<GeneratedFile> person(int i) {
        var own = dice.fork("person " + i);
        boolean twins = own.fork("twins").chance(TWINS);
        String language = twins ? "ar" : language(own.fork("language"));
        boolean stated = own.fork("stated").chance(STATED);
        var asOf = asOf(stated, own);
        var life = somebodyNew(own, language, asOf);
        String name = "cv-" + number(i);
        var draft =
                Drafting.draft(life, new Wish(name, "p" + number(i), language, null, asOf, stated), own.fork("draft"));
        var files = new ArrayList<GeneratedFile>();
        files.add(draft.file());
        if (twins) {
            var wish = new Wish(
                    name + "-b", "p" + number(i), "en", files.getFirst().name(), asOf, stated);
            files.add(Drafting.draft(life, wish, own.fork("twin")).file());
        }
        if (own.fork("tampered").chance(TAMPERED)) {
            files.add(Tampering.of(draft, name + "-c", own.fork("tampering")));
        }
        return files;
    }

    /// Nobody shares an address or a number with somebody before, as long as there are any left.
    private Life somebodyNew(Dice own, String language, YearMonth asOf) {
        boolean arabic = isArabic(language, own);
        var life = inventor.invent(own.fork("life"), language, arabic, asOf);
        for (int i = 0; i < ATTEMPTS && !isNew(life); i++) {
            life = inventor.invent(own.fork("life " + i), language, arabic, asOf);
        }
        taken.add(life.reach().email());
        taken.add(phone(life));
        return life;
    }

    private boolean isNew(Life life) {
        return !taken.contains(life.reach().email()) && !taken.contains(phone(life));
    }

    private static String phone(Life life) {
        return life.country().dial() + life.reach().national();
    }

    private RenamedPair pair(int i) {
        var own = dice.fork("pair " + i);
        String language = language(own.fork("language"));
        var asOf = YearMonth.from(RECEIVED);
        var life = inventor.invent(own.fork("life"), language, isArabic(language, own), asOf);
        var neutral = inventor.unlinked(life);
        return new RenamedPair(
                renamed(neutral, "a", i, language, own),
                renamed(inventor.renamed(neutral, own), "b", i, language, own));
    }

    private static GeneratedFile renamed(Life life, String half, int i, String language, Dice own) {
        var wish = new Wish(
                "pair-" + number(i) + half, "p" + number(i) + half, language, null, YearMonth.from(RECEIVED), false);
        return Drafting.draft(life, wish, own.fork("draft")).file();
    }

    private static YearMonth asOf(boolean stated, Dice own) {
        var received = YearMonth.from(RECEIVED);
        return stated ? received.minusMonths(own.fork("as of").between(2, 24)) : received;
    }

    private static boolean isArabic(String language, Dice own) {
        return language.equals("ar")
                || language.equals("mixed")
                || (language.equals("en") && own.fork("arabic").chance(25));
    }

    private static String language(Dice dice) {
        int share = dice.below(100);
        if (share < 48) {
            return "en";
        }
        if (share < 84) {
            return "ar";
        }
        return share < 94 ? "mixed" : share < 97 ? "fr" : "de";
    }

    private static String number(int i) {
        String digits = String.valueOf(i + 1);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
