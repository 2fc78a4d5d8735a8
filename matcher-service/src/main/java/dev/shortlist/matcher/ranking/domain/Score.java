package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.ranking.Factor;
import java.util.Arrays;
import java.util.List;

/// Points out of a hundred: each factor's share of the weights times how far it is filled. The weight of a factor that
/// the job does not ask about goes to the others in proportion.
public record Score(double value, List<Factor> factors) {

    /// Names the arithmetic and everything that it rests on; changes whenever equal input may give another score.
    public static final String VERSION = "1";

    public static Score of(Fractions fractions, Weights weights) {
        double asked = Arrays.stream(FactorId.values())
                .filter(fractions::asks)
                .mapToDouble(weights::of)
                .sum();
        var factors = Arrays.stream(FactorId.values())
                .map(id -> factor(id, fractions, asked == 0 ? 0 : weights.of(id) / asked * 100))
                .toList();
        double exact = 0;
        for (var id : FactorId.values()) {
            exact += fractions.asks(id) && asked > 0 ? weights.of(id) / asked * 100 * fractions.of(id) : 0;
        }
        return new Score(oneDecimal(exact), factors);
    }

    private static Factor factor(FactorId id, Fractions fractions, double share) {
        double max = fractions.asks(id) ? share : 0;
        return new Factor(id.wire(), oneDecimal(max * fractions.of(id)), oneDecimal(max));
    }

    private static double oneDecimal(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
