package dev.shortlist.samples.invent;

import dev.shortlist.samples.chance.Dice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where names come from.
record Origin(
        String origin,
        String motherTongue,
        List<String> countries,
        boolean arabic,
        List<Words> female,
        List<Words> male,
        @Nullable List<Words> middle,
        List<Words> last) {

    /// First and last name, now and then with the father's in between.
    Naming name(Dice dice) {
        boolean woman = dice.chance(50);
        var first = dice.pick(woman ? female : male);
        var middles = middle == null || woman || !dice.chance(35) ? List.<Words>of() : List.of(dice.pick(middle));
        return new Naming(woman, first, middles, dice.pick(last));
    }
}
