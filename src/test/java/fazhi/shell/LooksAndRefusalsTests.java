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
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.LedgerQuery;
import fazhi.security.AccountService;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who saw private persons by name, and what a service refused, is written down. */
class LooksAndRefusalsTests extends ViewTest {

    @Autowired private AuditTrail trail;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private AccountService accounts;

    /** Who looked since; the trail keeps what other tests did. */
    private List<String> lookers(RecordRef record, int before) {
        return asPortal(() -> trail.of(record)).stream()
                .skip(before)
                .filter(entry -> entry.action() == AuditAction.VIEWED)
                .map(AuditEntry::actor)
                .toList();
    }

    private int entries(RecordRef record) {
        return asPortal(() -> trail.of(record)).size();
    }

    private RecordRef someCase(int number) {
        var rows = asPortal(() -> ledgers.get("penalty").list(LedgerQuery.ALL, number, 1));
        return new RecordRef("penalty", rows.getFirst().id());
    }

    @Test
    void aRecordWithNamesThatIsOpenedIsWrittenDownOnce() {
        var record = someCase(0);
        var before = entries(record);
        open("ledger/" + record);
        open("workbench");
        open("ledger/" + record);
        assertThat(lookers(record, before)).containsExactly("fazhiban");
        signIn("zhifa");
        open("ledger/" + record);
        assertThat(lookers(record, before)).containsExactly("fazhiban", "zhifa");
    }

    @Test
    void whoSeesNamesHiddenLeavesNothing() {
        var record = someCase(1);
        var before = entries(record);
        signIn("guancha");
        open("ledger/" + record);
        assertThat(lookers(record, before)).isEmpty();
    }

    @Test
    void aLookIsNoChange() {
        var record = someCase(2);
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
