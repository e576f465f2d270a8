package fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.ledger.query.LedgerQuery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** One hidden value, one reason, one entry in the trail. */
class RevealTests extends ViewTest {

    private static final String WHY = "来访群众要求核对本人案件";

    @Autowired private LedgerDirectory ledgers;

    @Autowired private AuditTrail trail;

    /** A case whose party is a person, with the name as it is. */
    private record Case(long id, String party) {}

    private Case someCase() {
        return of(ledgers.get("penalty"));
    }

    private static <D extends Record> Case of(Ledger<D> ledger) {
        var party = ledger.format().column("party");
        return ledger.list(LedgerQuery.ALL, 0, 50).stream()
                .map(row -> new Case(row.id(), String.valueOf(party.value(row.data()))))
                .filter(each -> !Masking.name(each.party()).equals(each.party()))
                .findFirst()
                .orElseThrow();
    }

    private List<AuditEntry> seen(Case which) {
        return asPortal(() -> trail.of(new RecordRef("penalty", which.id()))).stream()
                .filter(entry -> entry.action() == AuditAction.VIEWED)
                .toList();
    }

    @Test
    void aLeaderSeesOneNameAndTheTrailSaysWhy() {
        var which = someCase();
        var before = seen(which).size();
        signIn("lingdao");
        assertThat(ledgers.get("penalty").reveal(which.id(), "party", WHY))
                .isEqualTo(which.party());
        assertThat(seen(which)).hasSize(before + 1);
        var entry = seen(which).getLast();
        assertThat(entry.actor()).isEqualTo("lingdao");
        assertThat(entry.after()).contains(WHY).contains("当事人").doesNotContain(which.party());
    }

    @Test
    void withoutAReasonNothingIsShown() {
        var which = someCase();
        signIn("lingdao");
        var before = seen(which).size();
        for (var why : List.of("", "   ", "看", "看".repeat(300))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> ledgers.get("penalty").reveal(which.id(), "party", why));
        }
        assertThat(seen(which)).hasSize(before);
    }

    @Test
    void whoMayNotRevealIsRefused() {
        var which = someCase();
        for (var person : List.of("guancha", "pufa", "lianluo", "xitong", "shenji")) {
            signIn(person);
            assertThatThrownBy(() -> ledgers.get("penalty").reveal(which.id(), "party", WHY))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void thePageAsksAndShows() {
        var which = someCase();
        signIn("lingdao");
        open("ledger/penalty/" + which.id());
        marked(Button.class, "action-reveal-party").click();
        marked(Button.class, "action-reveal").click();
        assertThat(marked(TextField.class, "reveal-reason").isInvalid()).isTrue();
        marked(TextField.class, "reveal-reason").setValue(WHY);
        marked(Button.class, "action-reveal").click();
        assertThat(marked(Paragraph.class, "revealed").getText()).isEqualTo(which.party());
    }

    @Test
    void whoSeesEverythingOrMayNotAskFindsNoButton() {
        var which = someCase();
        for (var person : List.of("fazhiban", "guancha")) {
            signIn(person);
            open("ledger/penalty/" + which.id());
            assertThat(
                            LocatorJ._find(Button.class).stream()
                                    .map(each -> each.getElement().getAttribute("data-testid")))
                    .doesNotContain("action-reveal-party");
        }
    }
}
