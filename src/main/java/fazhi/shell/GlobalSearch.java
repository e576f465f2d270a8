package fazhi.shell;

import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.Right;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks for words in every ledger a person may see (全局搜索). */
@Component
class GlobalSearch {

    private static final int OF_EACH = 5;

    private static final int OF_ALL = 20;

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final Texts texts;

    GlobalSearch(LedgerDirectory ledgers, LedgerAccess access, Texts texts) {
        this.ledgers = ledgers;
        this.access = access;
        this.texts = texts;
    }

    /** A record found (搜索结果). */
    record Hit(String title, String ledger, String route) {}

    /** The ledgers are asked one after another, and no further once there is enough. */
    List<Hit> find(String text) {
        var wanted = text.strip();
        return wanted.isEmpty()
                ? List.of()
                : ledgers.all().stream()
                        .filter(ledger -> access.may(ledger.format().id(), Right.SEE))
                        .flatMap(ledger -> hits(ledger, wanted))
                        .limit(OF_ALL)
                        .toList();
    }

    private <D extends Record> Stream<Hit> hits(Ledger<D> ledger, String text) {
        var format = ledger.format();
        return ledger.list(new LedgerQuery(text, List.of(), List.of()), 0, OF_EACH).stream()
                .map(
                        row ->
                                new Hit(
                                        ledger.title(row.data()),
                                        texts.get(format.titleKey()),
                                        format.route() + "/" + row.id()));
    }
}
