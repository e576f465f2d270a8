package fazhi.ledger.store;

import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.security.session.SystemIdentity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes a lawful record of any ledger, filled in as far as its rules allow (样例记录). */
public record SampleRows(
        LedgerDirectory ledgers, References references, Words words, LocalDate today) {

    private static final AtomicInteger MADE = new AtomicInteger();

    public <D extends Record> D full(LedgerFormat<D> format, int number) {
        Map<String, @Nullable Object> values = new HashMap<>();
        var used = new HashMap<String, Integer>();
        for (var column : format.columns()) {
            int nth = used.merge(column.source(), 1, Integer::sum) - 1;
            values.put(column.key(), value(column, number, nth));
        }
        var complaints = format.complaints(format.make(values), today);
        while (!complaints.isEmpty()) {
            blankOne(format, values, format.column(complaints.getFirst().column()));
            complaints = format.complaints(format.make(values), today);
        }
        return format.make(values);
    }

    /** Blanks what is complained of, else the last optional column that still says something. */
    private static <D extends Record> void blankOne(
            LedgerFormat<D> format, Map<String, @Nullable Object> values, Column<D> complained) {
        var target =
                filled(values, complained) && !complained.is(Trait.REQUIRED)
                        ? complained
                        : format.columns().reversed().stream()
                                .filter(column -> !column.is(Trait.REQUIRED))
                                .filter(column -> filled(values, column))
                                .findFirst()
                                .orElseThrow();
        values.put(target.key(), empty(target));
    }

    private static boolean filled(Map<String, @Nullable Object> values, Column<?> column) {
        var value = values.get(column.key());
        return value != null && !Set.of().equals(value);
    }

    private static @Nullable Object empty(Column<?> column) {
        return column.kind().several() ? Set.of() : null;
    }

    private @Nullable Object value(Column<?> column, int number, int nth) {
        if (column.is(Trait.ACT)) {
            return empty(column);
        }
        return switch (column.kind()) {
            case TEXT, LONG_TEXT ->
                    "样例" + column.key() + number + (column.is(Trait.UNIQUE) ? unlike() : "");
            case WORD ->
                    words.of(column.source()).isEmpty()
                            ? "词" + number
                            : words.of(column.source()).getFirst().code();
            case DATE -> today.minusDays(30L + number % 7);
            case MONEY -> new BigDecimal("1234.50").add(BigDecimal.valueOf(number));
            case COUNT -> 2;
            case DECIMAL -> new BigDecimal("87.50");
            case YES_NO -> number % 2 == 0;
            case CHOICE -> column.type().getEnumConstants()[0];
            case CHOICES -> new HashSet<>(Set.of(column.type().getEnumConstants()[0]));
            case REFERENCE -> pointed(column, nth);
            case REFERENCES ->
                    pointed(column, nth) == null
                            ? Set.of()
                            : new HashSet<>(Set.of(pointed(column, nth)));
        };
    }

    private static String unlike() {
        return "n" + MADE.incrementAndGet();
    }

    /**
     * A record to point at, another one for each column of the same source; a required one is made
     * where there is none yet.
     */
    private @Nullable Long pointed(Column<?> column, int nth) {
        var found = references.source(column.source()).find("", nth + 1);
        if (found.isEmpty()) {
            return column.is(Trait.REQUIRED) ? made(ledgers.get(column.source())) : null;
        }
        return found.getLast().id();
    }

    private <D extends Record> long made(Ledger<D> ledger) {
        return SystemIdentity.run(() -> ledger.add(full(ledger.format(), 0)));
    }
}
