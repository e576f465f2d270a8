package fazhi.ledger.store;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.text.OfficialLanguage;
import fazhi.common.text.VisibleText;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import java.util.List;

/** Shows one hidden value and writes down who saw it and why (揭示留痕). */
record Revealing<D extends Record>(LedgerFormat<D> format, Workshop workshop) {

    private static final int SHORTEST = 4;

    private static final int LONGEST = 200;

    /** What was shown, by the header people know, and why. */
    private record Revealed(String revealed, String why) {}

    String value(Entry<D> row, Column<D> column, String reason) {
        var why = VisibleText.line(reason);
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw Refusal.at("reason", "reveal.refused.reason", SHORTEST, LONGEST);
        }
        var header = OfficialLanguage.in(() -> workshop.texts().header(format, column));
        workshop.trail()
                .recordAbout(
                        AuditAction.VIEWED,
                        new RecordRef(format.id(), row.id()),
                        new Revealed(header, why),
                        AuditResult.DONE);
        var names = workshop.texts().names(format, List.of(column), List.of(row.data()));
        return workshop.texts().show(column, row.data(), names);
    }
}
