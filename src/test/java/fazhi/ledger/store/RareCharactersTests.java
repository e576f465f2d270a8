package fazhi.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.Rare;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Masking;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.session.SystemIdentity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rare characters are kept, found, filtered by and hidden whole, in every ledger, on both
 * databases.
 */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class RareCharactersTests {

    private static final int NAMES_A_COLUMN = 3;

    private static final String ODD = "\u200B\uFEFF";

    @Autowired LedgerDirectory ledgers;

    @Autowired References references;

    @Autowired Words words;

    @Autowired Clock clock;

    @TestFactory
    Stream<DynamicTest> everyTextKeepsThem() {
        return ledgers.all().stream()
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(),
                                        () -> SystemIdentity.run(() -> every(ledger))));
    }

    private <D extends Record> void every(Ledger<D> ledger) {
        var samples = new SampleRows(ledgers, references, words, LocalDate.now(clock));
        var columns =
                ledger.format().columns().stream()
                        .filter(
                                each ->
                                        each.kind() == ColumnKind.TEXT
                                                || each.kind() == ColumnKind.LONG_TEXT)
                        .filter(each -> !each.is(Trait.ACT) && !each.is(Trait.UNIQUE))
                        .toList();
        int number = 0;
        for (var column : columns) {
            for (int i = 0; i < NAMES_A_COLUMN; i++) {
                var name = Rare.NAMES.get(++number % Rare.NAMES.size());
                var typed = samples.full(ledger.format(), number);
                if (!column.blank(typed)) {
                    kept(
                            ledger,
                            column,
                            ledger.format().with(typed, column, ODD + name + ODD),
                            name);
                }
            }
        }
    }

    private static <D extends Record> void kept(
            Ledger<D> ledger, Column<D> column, D typed, String name) {
        long id = ledger.add(typed);
        assertThat(column.value(ledger.get(id).data())).as(column.key()).isEqualTo(name);
        var same = LedgerQuery.of(new Condition.Contains(column.key(), ODD + name));
        assertThat(ids(ledger, LedgerQuery.of(new Condition.Contains(column.key(), name))))
                .as(column.key())
                .contains(id);
        assertThat(ids(ledger, same)).as("pasted into a filter").contains(id);
        if (column.is(Trait.SEARCH) && name.length() < 20) {
            assertThat(ids(ledger, new LedgerQuery(ODD + name, List.of(), List.of())))
                    .as(column.key() + " " + name)
                    .contains(id);
        }
    }

    private static List<Long> ids(Ledger<?> ledger, LedgerQuery query) {
        return ledger.list(query, 0, Ledger.PAGE_LIMIT).stream().map(each -> each.id()).toList();
    }

    /** Names are written with many middle dots, and looked for with any of them. */
    @Test
    void anyMiddleDotFindsAName() {
        SystemIdentity.run(
                () -> {
                    var ledger = ledgers.get("village");
                    long id = village(ledger, "阿不都·提村");
                    for (var dot : List.of("·", "•", "‧", "・", "･", "∙")) {
                        assertThat(
                                        ids(
                                                ledger,
                                                new LedgerQuery(
                                                        "阿不都" + dot + "提", List.of(), List.of())))
                                .as(dot)
                                .contains(id);
                    }
                    assertThat(ids(ledger, new LedgerQuery("阿不都·村", List.of(), List.of())))
                            .isEmpty();
                });
    }

    private <D extends Record> long village(Ledger<D> ledger, String name) {
        var samples = new SampleRows(ledgers, references, words, LocalDate.now(clock));
        var row = samples.full(ledger.format(), 1);
        return ledger.add(ledger.format().with(row, ledger.format().column("name"), name));
    }

    @Test
    void aHiddenNameKeepsItsFirstCharacterWhole() {
        Rare.NAMES.forEach(name -> Rare.whole(Masking.name(name)));
        assertThat(Masking.name("𠮷田𪚥")).isEqualTo("𠮷**");
    }
}
