package fazhi.improvement.collection;

import static fazhi.ledger.format.Rule.inOrder;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of collections and their tables (台账收集、村收集表). */
@Configuration(proxyBeanMethods = false)
class CollectionLedgers {

    static final LedgerFormat<CollectionData> COLLECTION =
            LedgerFormat.of("collection", "improvement", CollectionData.class)
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .count("reportYear", REQUIRED, GRID)
                    .date("startedOn", REQUIRED, GRID, SORT, NATURAL)
                    .date("dueOn", REQUIRED, AHEAD, GRID, SORT)
                    .remark("remark", GRID)
                    .invented()
                    .rule(
                            "dueOn",
                            "collection.due-before-started",
                            each -> inOrder(each.startedOn(), each.dueOn()))
                    .build();

    static final LedgerFormat<CollectedTableData> TABLE =
            LedgerFormat.of("collected-table", "improvement", CollectedTableData.class)
                    .standing()
                    .reference("collectionId", "collection", REQUIRED, GRID, NATURAL)
                    .reference("village", "village", REQUIRED, GRID, SEARCH, TITLE, NATURAL, SCOPE)
                    .word("ledger", CollectableWords.ID, REQUIRED, GRID, TITLE, NATURAL)
                    .choice("state", REQUIRED, GRID, SORT)
                    .date("receivedOn", GRID, SORT)
                    .text("fileName", GRID)
                    .count("added", GRID)
                    .count("changed", GRID)
                    .remark("reason", GRID)
                    .invented()
                    .build();

    @Bean
    @Order(445)
    Ledger<CollectionData> collections(Ledgers ledgers) {
        return ledgers.open(COLLECTION, Collection.class, Collection::new);
    }

    @Bean
    @Order(446)
    Ledger<CollectedTableData> collectedTables(Ledgers ledgers) {
        return ledgers.open(TABLE, CollectedTable.class, CollectedTable::new);
    }
}
