package fazhi.task;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes work up again (重新打开、退回): closed work that did not hold, or work not done as reported. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReopeningService {

    /** The longest reason. */
    public static final int REASON_MAX_LENGTH = 1000;

    private static final String FROM = "reopenedFrom";

    private static final String CLOSED = "closedOn";

    private final List<Reopening<?>> rules;

    private final Desk desk;

    private final Closer closer;

    private final Texts texts;

    ReopeningService(List<Reopening<?>> rules, Desk desk, Closer closer, Texts texts) {
        this.rules = rules;
        this.desk = desk;
        this.closer = closer;
        this.texts = texts;
    }

    /** What it works on (办理台账). */
    @org.springframework.stereotype.Component
    record Desk(
            LedgerDirectory ledgers,
            LedgerAccess access,
            Ledger<TaskData> tasks,
            AuditTrail trail) {}

    /**
     * How a closed record stands (重新打开状态).
     *
     * @param successor id of the row it goes on as
     * @param obstacle message key of why it cannot begin again, if anything
     */
    public record State(Optional<Long> successor, Optional<String> obstacle) {}

    /** Nothing while the record is open, or its ledger knows no closing. */
    @Transactional(readOnly = true)
    public Optional<State> state(RecordRef ref) {
        return rule(ref).flatMap(rule -> state(rule, ref.id()));
    }

    private <D extends Record> Optional<State> state(Reopening<D> rule, long id) {
        var ledger = ledger(rule);
        var row = ledger.get(id);
        return closed(ledger, row.data())
                ? Optional.of(new State(successor(rule, id), rule.obstacle(row)))
                : Optional.empty();
    }

    /**
     * Begins closed work again today, as a row of its own that leads back to the closed one.
     *
     * @return id of the new row
     * @throws Refusal when it is open, was begun again already, or the reason is missing
     */
    @Transactional
    public long reopen(RecordRef ref, String why) {
        desk.access().require(ref.ledger(), Right.APPROVE);
        return again(rule(ref).orElseThrow(), ref, reason(why));
    }

    private <D extends Record> long again(Reopening<D> rule, RecordRef ref, String why) {
        var ledger = ledger(rule);
        var row = ledger.get(ref.id());
        if (!closed(ledger, row.data())) {
            throw new Refusal("reopening.open");
        }
        if (successor(rule, ref.id()).isPresent()) {
            throw new Refusal("reopening.already");
        }
        rule.obstacle(row)
                .ifPresent(
                        key -> {
                            throw new Refusal(key);
                        });
        var today = closer.closing().on();
        long id = ledger.begin(ref.id(), data -> rule.again(row.with(data), why, today));
        desk.trail().record(AuditAction.REOPENED, ref, null, new Note(id, why));
        return id;
    }

    /** What the trail of the closed one says (重新打开记录). */
    private record Note(long as, String reopenedWhy) {}

    /**
     * Gives a task back that was reported done and is not.
     *
     * @throws Refusal when it is closed, was not reported done, or the reason is missing
     * @throws java.util.ConcurrentModificationException when somebody changed it meanwhile
     */
    @Transactional
    public void sendBack(long task, long version, String why) {
        var data = desk.tasks().get(task).data();
        if (data.closedOn() != null || data.doneOn() == null) {
            throw new Refusal("reopening.not-reported");
        }
        var now = closer.closing();
        var words = texts.get("reopening.sent-back", now.on().toString(), now.by(), reason(why));
        desk.tasks()
                .act(task, version, AuditAction.REJECTED, each -> fitting(each.sentBack(words)));
    }

    /** What was typed into the notes is not shortened for what is said now. */
    private TaskData fitting(TaskData task) {
        var limit = desk.tasks().format().column("notes").limit();
        if (Objects.requireNonNull(task.notes()).length() > limit) {
            throw Refusal.at("reason", "reopening.notes-full", limit);
        }
        return task;
    }

    private static String reason(String why) {
        if (why.isBlank()) {
            throw Refusal.at("reason", "reopening.reason-missing");
        }
        var said = why.strip();
        if (said.length() > REASON_MAX_LENGTH) {
            throw Refusal.at("reason", "ledger.too-long", REASON_MAX_LENGTH);
        }
        return said;
    }

    private static <D extends Record> boolean closed(Ledger<D> ledger, D data) {
        return ledger.format().column(CLOSED).value(data) != null;
    }

    private <D extends Record> Optional<Long> successor(Reopening<D> rule, long id) {
        return ledger(rule).list(LedgerQuery.of(Condition.is(FROM, id)), 0, 1).stream()
                .map(Stored::id)
                .findFirst();
    }

    private Optional<Reopening<?>> rule(RecordRef ref) {
        return rules.stream().filter(rule -> rule.ledger().equals(ref.ledger())).findFirst();
    }

    @SuppressWarnings("unchecked")
    private <D extends Record> Ledger<D> ledger(Reopening<D> rule) {
        return (Ledger<D>) desk.ledgers().get(rule.ledger());
    }
}
