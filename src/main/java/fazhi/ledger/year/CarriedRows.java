package fazhi.ledger.year;

import fazhi.common.Period;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.Condition;
import java.util.List;

/**
 * A ledger whose rows stand until they end, whatever year they are of (结转台账): a list of one year
 * leads to those of the years before.
 *
 * @param ended the day from which a row stands no longer
 */
public record CarriedRows(String ledger, String ended) {

    /** Of earlier years, and not ended by the last day of this one. */
    public List<Condition> of(LedgerFormat<?> format, Period year) {
        return List.of(
                Condition.upTo(format.date(), year.from().minusDays(1)),
                new Condition.EmptyOrAfter(ended, year.to().toString()));
    }
}
