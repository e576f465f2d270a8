package fazhi.report.source;

import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the rows behind a figure by the route it leads to (指标明细). */
@Component
public class FigureRows {

    private static final String PREFIX = "ledger/";

    private final LedgerDirectory ledgers;

    FigureRows(LedgerDirectory ledgers) {
        this.ledgers = ledgers;
    }

    /** A ledger with the conditions of one figure (明细范围). */
    public record Extent(Ledger<?> ledger, List<Condition> conditions) {

        public LedgerQuery query() {
            return LedgerQuery.of(conditions);
        }

        /** The rows there now. */
        public RowList rows() {
            return RowList.of(ledger.versions(query()));
        }
    }

    /** Nothing where the figure is not counted from the rows of a ledger. */
    public Optional<Extent> of(String route) {
        if (!route.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var parts = route.substring(PREFIX.length()).split("\\?", 2);
        var ledger = ledgers.get(parts[0]);
        var conditions = new ArrayList<Condition>();
        if (parts.length == 2 && !parts[1].isEmpty()) {
            for (var pair : parts[1].split("&")) {
                int equals = pair.indexOf('=');
                conditions.add(
                        Condition.parse(pair.substring(0, equals), decoded(pair, equals + 1)));
            }
        }
        return Optional.of(new Extent(ledger, conditions));
    }

    private static String decoded(String pair, int from) {
        return URLDecoder.decode(pair.substring(from), StandardCharsets.UTF_8);
    }
}
