package fazhi.enforcement.platform;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.PERSONAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of the platform's export and what is counted against it (平台案件台账、录入率). */
@Configuration(proxyBeanMethods = false)
class PlatformLedgers {

    static final LedgerFormat<PlatformCaseData> PLATFORM =
            LedgerFormat.of("platform-case", "enforcement", PlatformCaseData.class)
                    .standing()
                    .text("platformNumber", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .text("party", GRID, SEARCH, PERSONAL)
                    .text("cause", GRID, SEARCH)
                    .date("filedOn", GRID, SORT)
                    .text("decisionNumber", GRID, SEARCH)
                    .date("decidedOn", GRID, SORT)
                    .money("fine", GRID, SUM)
                    .remark("remark")
                    .invented()
                    .build();

    @Bean
    @Order(217)
    Ledger<PlatformCaseData> platformCases(Ledgers ledgers) {
        return ledgers.open(PLATFORM, PlatformCase.class, PlatformCase::new);
    }

    /**
     * Of the cases filed, how many the platform has; unknown while its export was not brought in.
     */
    @Bean
    @Order(212)
    FigureSource platformFigures(
            Ledger<PenaltyCaseData> penalties,
            Ledger<PlatformCaseData> platformCases,
            CellTexts texts) {
        var figures =
                LedgerFigures.of(penalties, texts)
                        .dated(Basis.PERIOD, "filedOn")
                        .dated(Basis.FOUNDING, "filedOn")
                        .rate("platform.entry-rate", _ -> List.of(PlatformPick.ENTERED));
        return new OnceBroughtIn(figures, platformCases);
    }
}
