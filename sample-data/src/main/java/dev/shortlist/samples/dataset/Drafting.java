package dev.shortlist.samples.dataset;

import dev.shortlist.samples.chance.Dice;
import dev.shortlist.samples.dataset.Truth.Making;
import dev.shortlist.samples.invent.Life;
import dev.shortlist.samples.layout.Layouts;
import dev.shortlist.samples.told.Dress;
import dev.shortlist.samples.told.Manner;
import dev.shortlist.samples.told.Teller;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Settles how a life becomes a file: format, layout, manner, dress and look.
final class Drafting {

    private Drafting() {}

    /// `name` is the file's without its ending.
    record Wish(
            String name,
            String person,
            String language,
            @Nullable String twinOf,
            YearMonth asOf,
            boolean stated) {}

    static Draft draft(Life life, Wish wish, Dice dice) {
        String format = format(dice.fork("format"));
        String layout = dice.fork("layout").pick(Layouts.suiting(format));
        boolean designed = layout.equals("designed");
        var manner = Manner.drawn(wish.language(), dice.fork("manner"));
        var cv = Teller.tell(life, manner, wish.asOf(), wish.stated(), dice.fork("told"));
        return new Draft(
                cv,
                manner,
                Dress.drawn(dice.fork("dress"), designed, format.equals("txt")),
                Looks.of(cv, format, layout, dice.fork("look")),
                new Making(wish.name() + "." + format, layout, format, wish.person(), wish.twinOf()));
    }

    private static String format(Dice dice) {
        int share = dice.below(100);
        if (share < 55) {
            return "pdf";
        }
        return share < 85 ? "docx" : "txt";
    }
}
