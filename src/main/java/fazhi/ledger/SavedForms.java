package fazhi.ledger;

import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which opened forms became a record (已保存的表单): one whose answer was lost and that is sent
 * again makes no second record.
 */
@Component
public class SavedForms {

    /** As long as a browser keeps what was not saved, and some days more. */
    private static final Duration KNOWN = Duration.ofDays(14);

    private final JdbcClient database;

    private final Clock clock;

    SavedForms(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param form names the opened form
     * @param with what belongs to the record and is saved with it, or not at all
     * @throws Refusal with the record it became, when this form was saved before
     */
    @Transactional
    public <D extends Record> long add(
            Ledger<D> ledger, String form, D data, Consumer<RecordRef> with) {
        refuseKnown(ledger, form);
        var now = clock.instant();
        database.sql("delete from saved_form where saved_at < ?")
                .param(Timestamp.from(now.minus(KNOWN)))
                .update();
        try {
            database.sql("insert into saved_form (form, ledger, saved_at) values (?, ?, ?)")
                    .params(form, ledger.format().id(), Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new Refusal("ledger.saved-now");
        }
        long id = ledger.add(data);
        database.sql("update saved_form set entry_id = ? where form = ?").params(id, form).update();
        with.accept(new RecordRef(ledger.format().id(), id));
        return id;
    }

    private void refuseKnown(Ledger<?> ledger, String form) {
        database.sql("select entry_id from saved_form where form = ?")
                .param(form)
                .query(Long.class)
                .optional()
                .ifPresent(
                        id -> {
                            throw new Refusal("ledger.saved-before", name(ledger, id));
                        });
    }

    private static <D extends Record> String name(Ledger<D> ledger, long id) {
        try {
            return ledger.title(ledger.get(id).data());
        } catch (fazhi.common.Missing _) {
            return Long.toString(id);
        }
    }
}
