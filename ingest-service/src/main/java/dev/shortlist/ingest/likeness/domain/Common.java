package dev.shortlist.ingest.likeness.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// The stays that two lives share: `named` by place and time, `dated` by time alone where one CV is in the other
/// script, so that the names of the places may be translations. `share` is their part of the shorter list.
record Common(List<Stay> named, List<Stay> dated, double share) {

    static Common jobs(List<Stay> mine, List<Stay> theirs) {
        return of(mine, theirs, Stay::sameTimeAs, (a, b) -> a.sameTimeAs(b) && sameEnds(a, b));
    }

    /// Of a course of study most CVs tell the end only, and many only its year.
    static Common studies(List<Stay> mine, List<Stay> theirs) {
        return of(mine, theirs, Stay::sameEndAs, Stay::sameEndAs);
    }

    private static Common of(
            List<Stay> mine, List<Stay> theirs, BiPredicate<Stay, Stay> sameTime, BiPredicate<Stay, Stay> exactTime) {
        var left = new ArrayList<>(theirs);
        var named = new ArrayList<Stay>();
        var dated = new ArrayList<Stay>();
        for (var stay : mine) {
            if (take(left, other -> sameTime.test(stay, other) && sameHouse(stay, other))) {
                named.add(stay);
            } else if (take(left, other -> exactTime.test(stay, other) && mayBeTranslated(stay, other))) {
                dated.add(stay);
            }
        }
        int shorter = Math.min(mine.size(), theirs.size());
        return new Common(named, dated, shorter == 0 ? 0 : (named.size() + dated.size()) / (double) shorter);
    }

    private static boolean take(List<Stay> left, Predicate<Stay> fits) {
        for (int i = 0; i < left.size(); i++) {
            if (fits.test(left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean sameEnds(Stay a, Stay b) {
        return a.end() == null ? b.end() == null : a.end().equals(b.end());
    }

    private static boolean sameHouse(Stay a, Stay b) {
        return a.where() != null
                && b.where() != null
                && Organisation.of(a.where()).isSameAs(Organisation.of(b.where()));
    }

    private static boolean mayBeTranslated(Stay a, Stay b) {
        return a.where() != null
                && b.where() != null
                && Organisation.of(a.where()).isOtherScriptThan(Organisation.of(b.where()));
    }
}
