package fazhi.shell.header;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.ViewTest;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GlobalSearchTests extends ViewTest {

    @Autowired GlobalSearch search;

    @Autowired LedgerDirectory ledgers;

    private String title() {
        return asPortal(() -> first(ledgers.get("penalty")));
    }

    private static <D extends Record> String first(fazhi.ledger.Ledger<D> ledger) {
        return ledger.title(ledger.list(LedgerQuery.ALL, 0, 1).getFirst().data()).split(" ")[0];
    }

    @Test
    void recordIsFoundByItsTitle() {
        assertThat(search.find(title()))
                .isNotEmpty()
                .allMatch(hit -> hit.route().startsWith("ledger/"));
    }

    @Test
    void whoSeesNoLedgerFindsNothing() {
        var title = title();
        signIn("shenji");
        assertThat(search.find(title)).singleElement().matches(hit -> hit.route().isEmpty());
    }

    @Test
    void moreThanAFewAreCountedAndLedTo() {
        assertThat(search.find("非法采矿"))
                .anyMatch(
                        hit ->
                                hit.route().startsWith("ledger/penalty?all=1&q=")
                                        && hit.title().contains("还有"));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(search.find("  ")).isEmpty();
    }
}
