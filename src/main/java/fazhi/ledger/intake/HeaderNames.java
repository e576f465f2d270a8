package fazhi.ledger.intake;

import fazhi.common.Texts;
import fazhi.ledger.Column;
import fazhi.ledger.ColumnKind;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.Trait;
import fazhi.ledger.cell.TableWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Under what headers the columns of a ledger come (列名识别), in every language. */
final class HeaderNames {

    private static final Pattern UNIT = Pattern.compile("\\([^()]*\\)");

    private final Map<String, String> exact = new HashMap<>();

    private final Map<String, String> withoutUnit = new HashMap<>();

    private final Set<String> unclear = new HashSet<>();

    HeaderNames(LedgerFormat<?> format, Texts texts) {
        for (var column : format.columns()) {
            if (column.is(Trait.ACT)) {
                continue;
            }
            exact.put(TableWords.plain(column.key()), column.key());
            TableWords.everyLanguage(texts, format.id() + "." + column.key())
                    .forEach(header -> learn(column, TableWords.plain(header)));
        }
        withoutUnit.keySet().removeAll(unclear);
    }

    private void learn(Column<?> column, String header) {
        exact.put(header, column.key());
        var shorter = UNIT.matcher(header).replaceAll("");
        var other = withoutUnit.put(shorter, column.key());
        if (other != null && !other.equals(column.key())) {
            unclear.add(shorter);
        }
    }

    /** Key of the column that is meant, as exactly as the header says it. */
    Optional<String> find(String header) {
        var plain = unmarked(header);
        return Optional.ofNullable(exact.get(plain))
                .or(() -> Optional.ofNullable(withoutUnit.get(UNIT.matcher(plain).replaceAll(""))));
    }

    private static String unmarked(String header) {
        var plain = TableWords.plain(header);
        for (var mark : TableWords.of("required")) {
            plain = plain.replace(TableWords.plain(mark), "");
        }
        return plain;
    }

    /** True where an amount under this header is in ten thousands. */
    static boolean inTenThousands(Column<?> column, String header) {
        return column.kind() == ColumnKind.MONEY
                && TableWords.of("tenthousand.header").stream()
                        .anyMatch(word -> TableWords.plain(header).contains(word));
    }
}
