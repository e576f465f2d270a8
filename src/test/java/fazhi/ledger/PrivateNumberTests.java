package fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;
import fazhi.ledger.mark.Advices;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.store.SampleRows;
import fazhi.security.session.SystemIdentity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An identity number typed into a text is told at its field, in every ledger, and kept. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class PrivateNumberTests {

    private static final List<String> TOLD =
            List.of("440104199001011234", "身份证 44010419900101123X", "电话：138 0013 8000");

    private static final List<String> NOT_TOLD =
            List.of("粤龙罚〔2022〕15号", "2022-03-15", "587377.00 元", "100000000000");

    @Autowired private Advices advices;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private References references;

    @Autowired private Words words;

    @Test
    void isToldAtItsField() {
        SystemIdentity.run(() -> ledgers.all().forEach(this::look));
    }

    private <D extends Record> void look(Ledger<D> ledger) {
        var format = ledger.format();
        var samples = new SampleRows(ledgers, references, words, LocalDate.of(2023, 3, 1));
        var looking = advices.looking(format);
        for (var column : format.columns()) {
            if (!column.type().equals(String.class)
                    || column.kind() == ColumnKind.WORD
                    || column.is(Trait.NATURAL) && !column.is(Trait.PERSONAL)) {
                continue;
            }
            var row = samples.full(format, 1);
            for (var text : TOLD) {
                assertThat(looking.apply(format.with(row, column, text)))
                        .as("%s.%s: %s", format.id(), column.key(), text)
                        .anyMatch(
                                each ->
                                        each.column().equals(column.key())
                                                && each.key().equals("ledger.private-number"));
            }
            for (var text : NOT_TOLD) {
                assertThat(looking.apply(format.with(row, column, text)))
                        .as("%s.%s: %s", format.id(), column.key(), text)
                        .noneMatch(
                                each ->
                                        each.column().equals(column.key())
                                                && each.key().equals("ledger.private-number"));
            }
        }
    }
}
