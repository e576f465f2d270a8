package fazhi.ledger.store;

import fazhi.ledger.Ledger;
import fazhi.ledger.store.query.SearchText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the texts for quick search and order anew, once, after they came to hold something else
 * (检索与音序重建).
 */
@Component
public class SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final JdbcClient database;

    private final ObjectProvider<Ledger<?>> ledgers;

    private final TransactionOperations transaction;

    SearchIndex(
            JdbcClient database,
            ObjectProvider<Ledger<?>> ledgers,
            TransactionOperations transaction) {
        this.database = database;
        this.ledgers = ledgers;
        this.transaction = transaction;
    }

    /** For the portal itself, which reads every ledger. */
    public void renew() {
        int kept =
                database.sql("select text_version from search_index").query(Integer.class).single();
        if (kept < SearchText.VERSION) {
            LOG.info("Writing the texts for quick search anew");
            ledgers.stream()
                    .filter(JpaLedger.class::isInstance)
                    .map(each -> (JpaLedger<?, ?>) each)
                    .forEach(ledger -> ledger.index().renew());
            transaction.executeWithoutResult(
                    _ ->
                            database.sql("update search_index set text_version = ?")
                                    .param(SearchText.VERSION)
                                    .update());
        }
    }
}
