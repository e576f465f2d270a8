package fazhi.check.arithmetic;

import fazhi.check.Finding.Certainty;
import fazhi.check.language.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A whole and what a sentence says it is made of (总数与构成). */
record Breakdown(Quantity whole, List<Quantity> parts, Bond bond) {

    /** A typing mistake is rarely further off than this share of the whole. */
    private static final BigDecimal NEAR = new BigDecimal("0.15");

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** How firmly the parts belong to the whole (构成关系). */
    enum Bond {
        /** They are all of it: men and women, the rest. */
        ALL,
        /** Nothing is in two of them, yet some may be left out. */
        APART,
        /** Nothing says that one is in two of them, but meetings and people may be. */
        DOUBTFUL,
        /** One thing may be in two of them: heard and assessed, women and party members. */
        LOOSE
    }

    Breakdown {
        parts = List.copyOf(parts);
    }

    /** How sure it is that the numbers cannot all be right; nothing where they may be. */
    Optional<Certainty> wrong() {
        int compared = Arithmetic.sum(parts).compareTo(whole.value());
        boolean neither = compared < 0 && Likeness.refused(parts);
        if (bond == Bond.LOOSE || compared == 0 || neither || Arithmetic.adds(parts, whole)) {
            return Optional.empty();
        }
        if (bond == Bond.DOUBTFUL) {
            return compared > 0 && near() ? Optional.of(Certainty.ASK) : Optional.empty();
        }
        if (compared > 0 || bond == Bond.ALL) {
            return Optional.of(Certainty.CERTAIN);
        }
        return near() ? Optional.of(Certainty.ASK) : Optional.empty();
    }

    /** Two that leave nothing out may be further off than what only may be all of it. */
    boolean nearEnough() {
        return near(bond == Bond.ALL && parts.size() == 2 ? QUARTER : NEAR);
    }

    boolean near() {
        return near(NEAR);
    }

    private boolean near(BigDecimal share) {
        var missing = whole.value().subtract(Arithmetic.sum(parts)).abs();
        return missing.compareTo(whole.value().multiply(share).max(BigDecimal.TWO)) <= 0;
    }
}
