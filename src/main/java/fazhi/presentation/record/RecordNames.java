package fazhi.presentation.record;

import fazhi.common.Formats;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.name.References;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a record is called on a wall (记录名称): as others that point at it name it. */
@Component
record RecordNames(LedgerDirectory ledgers, References references, Texts texts) {

    /**
     * @throws Missing when the person at work sees no such record
     */
    String name(RecordRef record) {
        ledgers.get(record.ledger()).get(record.id());
        var name = references.source(record.ledger()).labels(List.of(record.id())).get(record.id());
        if (name == null) {
            throw new Missing(record.toString());
        }
        return name;
    }

    /** What its ledger holds. */
    String kind(RecordRef record) {
        return texts.get(ledgers.get(record.ledger()).format().titleKey());
    }

    /** The day it counts on, or empty. */
    String day(RecordRef record) {
        return day(ledgers.get(record.ledger()), record.id());
    }

    private <D extends Record> String day(Ledger<D> ledger, long id) {
        var format = ledger.format();
        return format.find(format.date())
                .map(column -> column.value(ledger.get(id).data()))
                .filter(LocalDate.class::isInstance)
                .map(day -> Formats.date((LocalDate) day, texts))
                .orElse("");
    }
}
