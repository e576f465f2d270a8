package fazhi.improvement.problem;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of points (问题和措施的要点). */
@Configuration(proxyBeanMethods = false)
class PointLedgers {

    static final LedgerFormat<PointData> POINT =
            LedgerFormat.of("problem-point", "improvement", PointData.class)
                    .standing()
                    .reference("problemId", "problem", GRID, NATURAL)
                    .reference("measureId", "measure", GRID, NATURAL)
                    .count("ordinal", REQUIRED, GRID, SORT)
                    .remark("wording", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .invented()
                    .rule("problemId", "problem-point.one-owner", PointData::owned)
                    .build();

    @Bean
    @Order(425)
    Ledger<PointData> problemPoints(Ledgers ledgers) {
        return ledgers.open(POINT, Point.class, Point::new);
    }
}
