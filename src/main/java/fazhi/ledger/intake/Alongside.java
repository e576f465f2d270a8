package fazhi.ledger.intake;

import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.intake.answer.Decisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ledgers one sheet fills beside the one it is brought into (一表多账), as far as one may. */
@Component
public class Alongside {

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final ImportReader reader;

    Alongside(LedgerDirectory ledgers, LedgerAccess access, ImportReader reader) {
        this.ledgers = ledgers;
        this.access = access;
        this.reader = reader;
    }

    /**
     * Another ledger and how the sheet is read for it (同表读法).
     *
     * @param at the column of the file a row must fill
     */
    public record Also(Ledger<?> ledger, ImportPlan plan, int at) {

        public String id() {
            return ledger.format().id();
        }
    }

    /** In the order in which they are written. */
    public List<Also> of(ImportPlan plan) {
        var read = new HashMap<>(Map.of(plan.ledger(), plan));
        return Companion.of(plan.ledger()).stream()
                .filter(each -> access.may(each.ledger(), Right.TYPE))
                .flatMap(each -> also(each, plan, read).stream())
                .toList();
    }

    /**
     * @param read how the sheet is read, by ledger: it is opened once for each
     */
    private Optional<Also> also(
            Companion companion, ImportPlan plan, Map<String, ImportPlan> read) {
        var ledger = ledgers.get(companion.ledger());
        var told = plan(companion.owner(), plan, read);
        return told.columns().entrySet().stream()
                .filter(each -> each.getValue().equals(companion.column()))
                .findFirst()
                .map(Map.Entry::getKey)
                .map(at -> new Also(ledger, plan(companion.ledger(), plan, read), at));
    }

    private ImportPlan plan(String ledger, ImportPlan plan, Map<String, ImportPlan> read) {
        return read.computeIfAbsent(
                ledger, each -> reader.open(ledgers.get(each), plan.file(), plan.sheet()));
    }

    /** A ledger the person may bring rows into. */
    public Ledger<?> ledger(String id) {
        access.require(id, Right.TYPE);
        return ledgers.get(id);
    }

    /** Those the person did not leave out. */
    public List<Also> wanted(ImportPlan plan, Decisions decisions) {
        return of(plan).stream().filter(each -> !decisions.apart().contains(each.id())).toList();
    }
}
