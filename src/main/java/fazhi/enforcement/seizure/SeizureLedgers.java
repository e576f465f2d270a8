package fazhi.enforcement.seizure;

import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of seized items and closed sites (查封扣押台账、取缔场所台账). */
@Configuration(proxyBeanMethods = false)
class SeizureLedgers {

    static final LedgerFormat<SeizedItemData> SEIZURE =
            LedgerFormat.of("seizure", "enforcement", SeizedItemData.class)
                    .reference("caseId", "penalty", GRID)
                    .choice("kind", REQUIRED, GRID, SORT, TITLE, NATURAL)
                    .text("description", GRID, SEARCH, TITLE, NATURAL)
                    .count("quantity", REQUIRED, GRID, SUM)
                    .date("seizedOn", REQUIRED, GRID, SORT, NATURAL)
                    .date("heldUntil", AHEAD, GRID, SORT)
                    .text("basis")
                    .reference("village", "village", SCOPE)
                    .text("place", GRID, SEARCH)
                    .choice("disposal", GRID, SORT)
                    .date("disposedOn", GRID)
                    .date("publishedOn")
                    .remark("remark")
                    .invented()
                    .rule(
                            "heldUntil",
                            "seizure.until-before-seized",
                            each ->
                                    each.heldUntil() == null
                                            || each.seizedOn() == null
                                            || !each.heldUntil().isBefore(each.seizedOn()))
                    .rule(
                            "disposedOn",
                            "seizure.disposed-before-seized",
                            each ->
                                    each.disposedOn() == null
                                            || each.seizedOn() == null
                                            || !each.disposedOn().isBefore(each.seizedOn()))
                    .rule(
                            "publishedOn",
                            "seizure.published-before-seized",
                            each ->
                                    each.publishedOn() == null
                                            || each.seizedOn() == null
                                            || !each.publishedOn().isBefore(each.seizedOn()))
                    .build();

    static final LedgerFormat<ClosedSiteData> SITE =
            LedgerFormat.of("site", "enforcement", ClosedSiteData.class)
                    .text("name", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .choice("kind", REQUIRED, GRID, SORT)
                    .date("closedOn", REQUIRED, GRID, SORT, NATURAL)
                    .reference("village", "village", GRID, SCOPE)
                    .reference("caseId", "penalty", GRID)
                    .reference("operation", "operation")
                    .remark("remark")
                    .invented()
                    .build();

    @Bean
    @Order(220)
    Ledger<SeizedItemData> seizures(Ledgers ledgers) {
        return ledgers.open(SEIZURE, SeizedItem.class, SeizedItem::new);
    }

    @Bean
    @Order(230)
    Ledger<ClosedSiteData> sites(Ledgers ledgers) {
        return ledgers.open(SITE, ClosedSite.class, ClosedSite::new);
    }
}
