package fazhi.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.DatabaseTest;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.query.Tally;
import fazhi.security.session.SystemIdentity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What holds of every ledger, on both databases. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class EveryLedgerTests {

    @Autowired LedgerDirectory ledgers;

    @Autowired References references;

    @Autowired Words words;

    @Autowired Clock clock;

    private SampleRows samples;

    @BeforeEach
    void prepare() {
        samples = new SampleRows(ledgers, references, words, LocalDate.now(clock));
    }

    private interface Check {

        <D extends Record> void of(Ledger<D> ledger);
    }

    private Stream<DynamicTest> each(Check check) {
        return ledgers.all().stream()
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(),
                                        () -> SystemIdentity.run(() -> check.of(ledger))));
    }

    @TestFactory
    Stream<DynamicTest> keepsWhatWasTyped() {
        return each(this::keeps);
    }

    private <D extends Record> void keeps(Ledger<D> ledger) {
        var typed = samples.full(ledger.format(), 1);
        assertThat(ledger.get(ledger.add(typed)).data()).isEqualTo(typed);
    }

    @TestFactory
    Stream<DynamicTest> refusesTheSecondOfTwoEditors() {
        return each(this::conflicts);
    }

    private <D extends Record> void conflicts(Ledger<D> ledger) {
        var id = ledger.add(samples.full(ledger.format(), 2));
        var read = ledger.get(id);
        ledger.change(read.with(samples.full(ledger.format(), 3)));
        Stored<D> late = read.with(samples.full(ledger.format(), 4));
        assertThatThrownBy(() -> ledger.change(late))
                .isInstanceOf(ConcurrentModificationException.class);
    }

    @TestFactory
    Stream<DynamicTest> takesARecordBackFromTheBin() {
        return each(this::bin);
    }

    private <D extends Record> void bin(Ledger<D> ledger) {
        var id = ledger.add(samples.full(ledger.format(), 5));
        ledger.remove(id);
        assertThatThrownBy(() -> ledger.get(id)).isInstanceOf(Missing.class);
        ledger.restore(id);
        assertThat(ledger.get(id).id()).isEqualTo(id);
    }

    @TestFactory
    Stream<DynamicTest> sortsByEachSortableColumn() {
        return each(this::sorts);
    }

    private <D extends Record> void sorts(Ledger<D> ledger) {
        for (var column : ledger.format().with(Trait.SORT)) {
            assertThat(ledger.list(LedgerQuery.ALL.sorted(column.key(), true), 0, 10))
                    .as(column.key())
                    .isNotNull();
        }
    }

    @TestFactory
    Stream<DynamicTest> filtersByEachColumn() {
        return each(this::filters);
    }

    private <D extends Record> void filters(Ledger<D> ledger) {
        for (var column : ledger.format().columns()) {
            for (var text : List.of("!", "*")) {
                var condition = Condition.parse(column.key(), text);
                var found = ledger.totals(LedgerQuery.of(condition)).rows();
                var counted = ledger.tally(List.of(Tally.rows(List.of(condition)))).getFirst();
                assertThat(counted.rows()).as(column.key()).isEqualTo(found);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> asksForWhatIsRequired() {
        return each(this::requires);
    }

    private <D extends Record> void requires(Ledger<D> ledger) {
        assertThat(ledger.format().with(Trait.REQUIRED)).isNotEmpty();
        var blank = ledger.format().make(Map.of());
        assertThatThrownBy(() -> ledger.add(blank)).isInstanceOf(Refusal.class);
    }

    @TestFactory
    Stream<DynamicTest> findsNothingForSignsOfLike() {
        return each(this::literal);
    }

    private <D extends Record> void literal(Ledger<D> ledger) {
        for (var text : List.of("%", "_", "!", "'; drop table penalty_case", "\\")) {
            var query = new LedgerQuery(text, List.of(), List.of());
            assertThat(ledger.list(query, 0, 5)).as(text).isEmpty();
        }
    }
}
