package fazhi.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.cell.CellContext;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.cell.CellReading;
import fazhi.ledger.format.Column;
import fazhi.security.session.SystemIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Every column of every ledger, written in odd ways: the value is the one a person reads, or the
 * cell is refused or asked about; never another one.
 */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2026-01-15"})
class OdditiesTests {

    private static final int TIMES = 40;

    @Autowired LedgerDirectory ledgers;

    @Autowired CellParser cells;

    @TestFactory
    Stream<DynamicTest> eachColumnIsReadAsAPersonReadsIt() {
        return ledgers.all().stream()
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(),
                                        () -> SystemIdentity.run(() -> every(ledger))));
    }

    @Test
    void signBetweenWordsThatStandsAloneIsNoWord() {
        var forms = ledgers.get("activity").format().column("forms");
        var word = Oddity.writings(cells.reading(), forms).getFirst();
        for (var cell : List.of("+", word + "、+")) {
            assertThatExceptionOfType(Refusal.class)
                    .as(cell)
                    .isThrownBy(() -> cells.reading().parse(forms, cell));
        }
    }

    private void every(Ledger<?> ledger) {
        var reading = cells.reading();
        for (var column : ledger.format().columns()) {
            var random = new Random((ledger.format().id() + column.key()).hashCode());
            for (int i = 0; i < TIMES; i++) {
                check(reading, column, random);
            }
        }
    }

    private static void check(CellReading reading, Column<?> column, Random random) {
        var writings = Oddity.writings(reading, column);
        if (writings.isEmpty()) {
            return;
        }
        var plain = writings.get(random.nextInt(writings.size()));
        var first = read(reading, column, plain);
        var expected = column.kind().ranged() ? read(reading, column, writings.getFirst()) : first;
        var odd = Oddity.odd(plain, random);
        for (var said : List.of(first, read(reading, column, odd))) {
            if (!said.isEmpty()) {
                assertThat(said).as("%s: %s", column.key(), odd).isEqualTo(expected);
            }
        }
    }

    /** What was read without a question, in a list, or nothing. */
    private static List<Object> read(CellReading reading, Column<?> column, String text) {
        var asked = new ArrayList<Object>();
        try {
            var value =
                    reading.read(
                            column,
                            text,
                            CellContext.NONE,
                            (_, doubt) -> {
                                asked.add(doubt);
                                return null;
                            });
            return !asked.isEmpty() || value == null ? List.of() : List.of(value);
        } catch (Refusal _) {
            return List.of();
        }
    }
}
