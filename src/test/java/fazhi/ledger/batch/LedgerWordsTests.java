package fazhi.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.cell.LedgerWords;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The words of tables name columns and values that exist. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2026-01-15"})
class LedgerWordsTests {

    private static final Set<String> RULES =
            Set.of("any", "also", "detail", "split", "derive", "doubt");

    @Autowired LedgerDirectory ledgers;

    @Test
    void everyKeyNamesAColumnOrAValue() {
        var known = Stream.concat(columns(), constants()).collect(Collectors.toUnmodifiableSet());
        var keys =
                LedgerWords.under("").keySet().stream()
                        .map(key -> key.replaceAll("(\\.not|\\.loosely|\\?)$", ""))
                        .filter(key -> !RULES.contains(key.substring(0, key.indexOf('.'))))
                        .filter(key -> !key.startsWith("offence-cause."))
                        .toList();
        assertThat(keys).isNotEmpty().allMatch(known::contains);
    }

    private Stream<String> columns() {
        return ledgers.all().stream().flatMap(LedgerWordsTests::columns);
    }

    private static Stream<String> columns(Ledger<?> ledger) {
        return ledger.format().columns().stream()
                .map(column -> ledger.format().id() + "." + column.key());
    }

    private Stream<String> constants() {
        return ledgers.all().stream()
                .flatMap(ledger -> ledger.format().columns().stream())
                .filter(
                        column ->
                                column.kind() == ColumnKind.CHOICE
                                        || column.kind() == ColumnKind.CHOICES)
                .flatMap(LedgerWordsTests::constants);
    }

    private static Stream<String> constants(Column<?> column) {
        return Arrays.stream(column.type().getEnumConstants())
                .map(each -> column.type().getSimpleName() + "." + ((Enum<?>) each).name());
    }

    @Test
    void everyLedgerKnowsOtherWordsForItsHeaders() {
        assertThat(ledgers.all())
                .allMatch(
                        ledger ->
                                ledger.format().columns().stream()
                                        .anyMatch(
                                                column ->
                                                        !LedgerWords.headers(
                                                                        ledger.format().id(),
                                                                        column.key())
                                                                .isEmpty()));
    }
}
