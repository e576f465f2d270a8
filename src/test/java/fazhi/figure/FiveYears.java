package fazhi.figure;

import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Five years of a made-up town: matters received some day, and some of them concluded later. */
public record FiveYears(Map<String, List<Matter>> matters) {

    static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    static final LocalDate LAST = LocalDate.of(2027, 2, 1);

    private static final int MOST_DAYS_OPEN = 500;

    /** A matter as it was kept (历史事项). */
    public record Matter(LocalDate received, @Nullable LocalDate concluded) {

        public boolean openAfter(LocalDate day) {
            return !received.isAfter(day) && (concluded == null || concluded.isAfter(day));
        }
    }

    public static FiveYears made(long seed, LedgerDirectory ledgers) {
        var random = new Random(seed);
        var made = new HashMap<String, List<Matter>>();
        columns()
                .forEach(
                        (id, columns) -> {
                            var rows = rows(random);
                            var ledger = ledgers.get(id);
                            rows.forEach(row -> add(ledger, columns, row));
                            made.put(id, rows);
                        });
        return new FiveYears(made);
    }

    private static List<Matter> rows(Random random) {
        var rows = new ArrayList<Matter>();
        int days = (int) ChronoUnit.DAYS.between(FIRST, LAST);
        for (int i = 0; i < 60; i++) {
            var received = FIRST.plusDays(random.nextInt(days));
            var concluded = received.plusDays(random.nextInt(MOST_DAYS_OPEN));
            rows.add(
                    new Matter(
                            received,
                            concluded.isAfter(LAST) || random.nextInt(5) == 0 ? null : concluded));
        }
        return rows;
    }

    /** Of each ledger: what every row holds, then the day received and the day concluded. */
    private record Columns(Map<String, Object> always, String received, String concluded) {}

    private static Map<String, Columns> columns() {
        return Map.of(
                "penalty",
                new Columns(Map.of("cause", "MINING", "party", "某"), "filedOn", "closedOn"),
                "petition",
                new Columns(Map.of("channel", "LETTER", "subject", "某"), "receivedOn", "closedOn"),
                "mediation",
                new Columns(Map.of("kind", "LAND", "subject", "某"), "foundOn", "settledOn"),
                "review",
                new Columns(Map.of("kind", "CONTRACT", "name", "某"), "receivedOn", "reviewedOn"),
                "task",
                new Columns(Map.of("name", "某"), "assignedOn", "closedOn"),
                "problem",
                new Columns(Map.of("name", "某"), "foundOn", "closedOn"));
    }

    private static <D extends Record> void add(Ledger<D> ledger, Columns columns, Matter row) {
        var format = ledger.format();
        var values = new HashMap<String, Object>();
        columns.always()
                .forEach((key, value) -> values.put(key, typed(format.column(key).type(), value)));
        values.put(columns.received(), row.received());
        if (row.concluded() != null) {
            values.put(columns.concluded(), row.concluded());
            if (format.id().equals("penalty")) {
                values.put("stage", typed(format.column("stage").type(), "CLOSED"));
            }
            if (format.id().equals("mediation")) {
                values.put("outcome", typed(format.column("outcome").type(), "SETTLED"));
            }
        }
        ledger.add(format.make(values));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object typed(Class<?> type, Object value) {
        return type.isEnum() ? Enum.valueOf((Class) type, value.toString()) : value;
    }
}
