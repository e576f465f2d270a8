package fazhi.presentation.step;

import fazhi.common.Stored;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands open in a ledger on a day (未销号事项), the oldest first. */
@Component
public record OpenItems(LedgerDirectory ledgers, CellTexts cells) {

    private static final int MOST = 40;

    private static final int ALL = 500;

    private static final String CLOSED = "closedOn";

    /** Of a row the first that says somebody. */
    private static final List<String> WHO = List.of("responsible", "unit", "person");

    /** What it belongs to. */
    private static final List<String> PARENT = List.of("problemId", "measureId");

    /**
     * One open row as the wall shows it (未销号事项).
     *
     * @param parent the problem of a measure, the measure of a task; 0 for none
     * @param who the office or person that answers for it, or empty
     * @param reported done by that day, and waiting to be closed (已报办结)
     */
    public record Open(
            long id,
            String name,
            long parent,
            String theme,
            String who,
            @Nullable LocalDate due,
            boolean reported) {}

    public List<Open> of(String ledger, LocalDate day) {
        return of(ledgers.get(ledger), day, true);
    }

    /** Those that are done by then as well. */
    public List<Open> all(String ledger, LocalDate day) {
        return of(ledgers.get(ledger), day, false);
    }

    private <D extends Record> List<Open> of(Ledger<D> ledger, LocalDate day, boolean open) {
        var conditions = new ArrayList<Condition>();
        if (!ledger.format().date().isEmpty()) {
            conditions.add(Condition.upTo(ledger.format().date(), day));
        }
        if (open && ledger.format().find(CLOSED).isPresent()) {
            conditions.add(new Condition.EmptyOrAfter(CLOSED, day.toString()));
        }
        // a ledger lists the newest first, people count from the oldest
        var rows = ledger.list(LedgerQuery.of(conditions), 0, open ? MOST : ALL).reversed();
        var who = WHO.stream().flatMap(each -> ledger.format().find(each).stream()).toList();
        var names = cells.names(ledger.format(), who, rows.stream().map(Stored::data).toList());
        return rows.stream()
                .map(
                        row ->
                                new Open(
                                        row.id(),
                                        ledger.title(row.data()),
                                        values(ledger, PARENT, row.data())
                                                .map(Long.class::cast)
                                                .findFirst()
                                                .orElse(0L),
                                        values(ledger, List.of("theme"), row.data())
                                                .map(Object::toString)
                                                .findFirst()
                                                .orElse(""),
                                        who.stream()
                                                .map(each -> cells.show(each, row.data(), names))
                                                .filter(each -> !each.isEmpty())
                                                .findFirst()
                                                .orElse(""),
                                        values(ledger, List.of("dueOn"), row.data())
                                                .map(LocalDate.class::cast)
                                                .findFirst()
                                                .orElse(null),
                                        values(ledger, List.of("doneOn"), row.data())
                                                .map(LocalDate.class::cast)
                                                .anyMatch(done -> !done.isAfter(day))))
                .toList();
    }

    private static <D extends Record> Stream<Object> values(
            Ledger<D> ledger, List<String> keys, D data) {
        return keys.stream()
                .flatMap(key -> ledger.format().find(key).stream())
                .flatMap((Column<D> column) -> Optional.ofNullable(column.value(data)).stream());
    }
}
