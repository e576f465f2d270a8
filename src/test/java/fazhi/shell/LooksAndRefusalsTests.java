package fazhi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import fazhi.ViewTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.audit.TrailQuery;
import fazhi.common.RecordRef;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.security.account.AccountService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who saw private persons by name, and what a service refused, is written down. */
class LooksAndRefusalsTests extends ViewTest {

    @Autowired private AuditTrail trail;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private AccountService accounts;

    private List<String> lookers(RecordRef record) {
        return asPortal(() -> trail.of(record)).stream()
                .filter(entry -> entry.action() == AuditAction.VIEWED)
                .map(AuditEntry::actor)
                .toList();
    }

    /** A case nobody has looked at: one look an hour is written down. */
    private RecordRef freshCase() {
        return new RecordRef("penalty", asPortal(() -> add(ledgers.get("penalty"))));
    }

    private static <D extends Record> long add(Ledger<D> ledger) {
        return ledger.add(
                ledger.format()
                        .make(
                                Map.of(
                                        "cause",
                                        "MINING",
                                        "party",
                                        "王小明",
                                        "filedOn",
                                        LocalDate.of(2022, 3, 15))));
    }

    @Test
    void aRecordWithNamesThatIsOpenedIsWrittenDownOnce() {
        var record = freshCase();
        open("ledger/" + record);
        open("workbench");
        open("ledger/" + record);
        assertThat(lookers(record)).containsExactly("fazhiban");
        signIn("zhifa");
        open("ledger/" + record);
        assertThat(lookers(record)).containsExactly("fazhiban", "zhifa");
    }

    @Test
    void whoSeesNamesHiddenLeavesNothing() {
        var record = freshCase();
        signIn("guancha");
        open("ledger/" + record);
        assertThat(lookers(record)).isEmpty();
    }

    @Test
    void aLookIsNoChange() {
        var record = freshCase();
        open("ledger/" + record);
        assertThat(asPortal(() -> trail.newest("penalty", 100)))
                .extracting(AuditEntry::action)
                .doesNotContain(AuditAction.VIEWED);
    }

    @Test
    void whatAServiceRefusesOnAPageIsWrittenDown() {
        signIn("guancha");
        tried(accounts::list);
        tried(() -> ledgers.get("penalty").remove(1));
        assertThat(refused("guancha"))
                .anyMatch(entry -> entry.contains("AccountService.list"))
                .anyMatch(entry -> entry.contains("penalty TYPE"));
    }

    private static void tried(ThrowingCallable act) {
        var thrown = catchThrowable(act);
        assertThat(thrown).isNotNull();
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
    }

    private List<String> refused(String person) {
        var query = new TrailQuery("access", java.util.OptionalLong.empty(), person);
        return asPortal(() -> trail.list(query, 0, 100)).stream()
                .filter(entry -> entry.action() == AuditAction.ACCESS_REFUSED)
                .map(AuditEntry::after)
                .toList();
    }
}
