package fazhi.shell.header;

import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.LedgerQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * A record found, or how many more there are (搜索结果).
     *
     * @param route empty where there is nothing to open
     */
    record Hit(String title, String ledger, String route) {}

    /**
     * The ledgers are asked one after another, and no further once there is enough; where there are
     * more, the line behind says how many, and leads to all of them.
     */
    List<Hit> find(String text) {
        var wanted = text.strip();
        var hits = new ArrayList<Hit>();
        if (wanted.isEmpty()) {
            return hits;
        }
        for (var ledger : ledgers.all()) {
            if (hits.size() < OF_ALL && access.may(ledger.format().id(), Right.SEE)) {
                hits.addAll(hits(ledger, wanted));
            }
        }
        if (hits.isEmpty()) {
            hits.add(new Hit(texts.get("search.nothing", wanted), "", ""));
        }
        return hits;
    }

    private <D extends Record> List<Hit> hits(Ledger<D> ledger, String text) {
        var query = new LedgerQuery(text, List.of(), List.of());
        var title = texts.get(ledger.format().titleKey());
        var rows = ledger.list(query, 0, OF_EACH + 1);
        var hits = new ArrayList<Hit>();
        for (var row : rows.subList(0, Math.min(OF_EACH, rows.size()))) {
            hits.add(
                    new Hit(
                            ledger.title(row.data()),
                            title,
                            ledger.format().route() + "/" + row.id()));
        }
        if (rows.size() > OF_EACH) {
            long more = ledger.totals(query).rows() - OF_EACH;
            hits.add(
                    new Hit(
                            texts.get("search.more", more),
                            title,
                            ledger.format().route()
                                    + "?all=1&q="
                                    + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        }
        return hits;
    }
}
