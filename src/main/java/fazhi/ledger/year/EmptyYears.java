package fazhi.ledger.year;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Remembered;
import fazhi.common.Texts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Years of which somebody said that nothing happened (本年无): an empty ledger then counts as zero,
 * and otherwise as not kept.
 *
 * @see "docs/decisions/172-empty-is-not-zero.md"
 */
@Service
@PreAuthorize("isAuthenticated()")
public class EmptyYears {

    private static final String OBJECT = "empty-year";

    private final JdbcClient database;

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final Said said;

    private final Remembered<Set<Year>> all;

    EmptyYears(JdbcClient database, LedgerDirectory ledgers, LedgerAccess access, Said said) {
        this.database = database;
        this.ledgers = ledgers;
        this.access = access;
        this.said = said;
        this.all = new Remembered<>(this::read);
    }

    /** A ledger in a year (台账年度). */
    private record Year(String ledger, int number) {}

    private Set<Year> read() {
        return Set.copyOf(
                database.sql("select ledger, year_number from ledger_empty_year")
                        .query((row, _) -> new Year(row.getString(1), row.getInt(2)))
                        .list());
    }

    public boolean said(String ledger, int year) {
        return all.get().contains(new Year(ledger, year));
    }

    /**
     * @throws Refusal while the ledger holds a row of that year
     */
    @Transactional
    public void say(String ledger, int year) {
        access.require(ledger, Right.TYPE);
        var format = ledgers.get(ledger).format();
        var days =
                Condition.between(
                        format.date(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        if (ledgers.get(ledger).totals(LedgerQuery.of(days)).rows() > 0) {
            throw new Refusal("empty-year.has-rows", String.valueOf(year));
        }
        if (!said(ledger, year)) {
            all.forget();
            database.sql("insert into ledger_empty_year values (?, ?)")
                    .params(ledger, year)
                    .update();
            said.write(ledger, year, true);
        }
    }

    @Transactional
    public void takeBack(String ledger, int year) {
        access.require(ledger, Right.TYPE);
        all.forget();
        database.sql("delete from ledger_empty_year where ledger = ? and year_number = ?")
                .params(ledger, year)
                .update();
        said.write(ledger, year, false);
    }

    /** Writes into the trail what was said of which year (本年无的审计). */
    @org.springframework.stereotype.Component
    record Said(AuditTrail trail, Texts texts) {

        /** What the trail tells (说明内容). */
        private record Statement(String ledger, String year) {}

        private void write(String ledger, int year, boolean said) {
            var statement = new Statement(texts.get("ledger." + ledger), String.valueOf(year));
            trail.record(
                    said ? AuditAction.CREATED : AuditAction.DELETED,
                    new RecordRef(OBJECT, year),
                    said ? null : statement,
                    said ? statement : null);
        }
    }
}
