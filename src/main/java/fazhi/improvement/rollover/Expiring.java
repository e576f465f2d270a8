package fazhi.improvement.rollover;

import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What ends in a year or ended the year before (到期事项): wordings, laws, certificates. */
@Component
public record Expiring(LedgerDirectory ledgers, LedgerAccess access) {

    private static final int MOST = 50;

    private static final List<Map.Entry<String, String>> ENDS =
            List.of(
                    Map.entry("phrase", "validTo"),
                    Map.entry("law", "versionTo"),
                    Map.entry("certificate", "validTo"));

    /** One of them, with its last day (到期事项). */
    public record Item(String ledger, String title, String route, String day) {}

    public List<Item> in(int year) {
        return ENDS.stream()
                .filter(each -> access.may(each.getKey(), Right.SEE))
                .flatMap(each -> items(ledgers.get(each.getKey()), each.getValue(), year))
                .toList();
    }

    private static <D extends Record> Stream<Item> items(
            Ledger<D> ledger, String column, int year) {
        var from = Period.year(year - 1).from();
        var ending = LedgerQuery.of(Condition.between(column, from, Period.year(year).to()));
        var format = ledger.format();
        return ledger.list(ending, 0, MOST).stream()
                .map(
                        row ->
                                new Item(
                                        format.id(),
                                        ledger.title(row.data()),
                                        format.route() + "/" + row.id(),
                                        String.valueOf(format.column(column).value(row.data()))));
    }
}
