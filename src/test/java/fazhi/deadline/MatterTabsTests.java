package fazhi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Refusal;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.People;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** Each selection above a ledger leaves as many rows as it says, and the right ones. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class MatterTabsTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired MatterTabs tabs;

    @Autowired LedgerDirectory ledgers;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired People people;

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"penalty", "seizure", "petition", "task", "supervision", "certificate"})
    void eachLeavesAsManyRowsAsItSays(String ledger) {
        SignedIn.as(Role.LAW_OFFICE);
        assertThat(tabs.of(ledger)).isNotEmpty();
        for (var tab : tabs.of(ledger)) {
            var rows = ledgers.get(ledger).list(LedgerQuery.of(tab.conditions()), 0, 500);
            assertThat(rows).as(tab.name()).hasSize((int) tab.rows());
        }
    }

    @Test
    void onesOwnAreTheOpenCasesOneHandles() {
        SignedIn.as(Role.LAW_OFFICE);
        var me = people.staff("zhifa").orElseThrow();
        as("zhifa", Role.OFFICER);
        var mine =
                tabs.of("penalty").stream()
                        .filter(tab -> tab.name().equals("MINE"))
                        .findFirst()
                        .orElseThrow();
        var open = penalties.list(LedgerQuery.of(new Condition.Empty("closedOn")), 0, 500);
        assertThat(penalties.list(LedgerQuery.of(mine.conditions()), 0, 500))
                .isNotEmpty()
                .isEqualTo(
                        open.stream()
                                .filter(row -> row.data().officers().anyMatch(me::equals))
                                .toList());
        as("fazhiban", Role.LAW_OFFICE);
        assertThat(tabs.of("penalty"))
                .filteredOn(tab -> tab.name().equals("MINE"))
                .singleElement()
                .satisfies(tab -> assertThat(tab.rows()).isZero());
    }

    @Test
    void aPickNobodyKnowsIsRefused() {
        SignedIn.as(Role.LAW_OFFICE);
        var wrong = LedgerQuery.of(new Condition.Picked("clock", "LOUD"));
        assertThatThrownBy(() -> penalties.list(wrong, 0, 10)).isInstanceOf(Refusal.class);
    }

    @Test
    void aLedgerWithoutClocksHasNone() {
        SignedIn.as(Role.LAW_OFFICE);
        assertThat(tabs.of("activity")).isEmpty();
        SignedIn.as(Role.AUDIT_ADMIN);
        assertThat(tabs.of("penalty")).isEmpty();
    }

    private static void as(String login, Role role) {
        var user = new PortalUser(9, login, login, Set.of(role), Set.of(), 0, false, Instant.EPOCH);
        var held = new TestingAuthenticationToken(user, "", "ROLE_" + role.name());
        SecurityContextHolder.getContext().setAuthentication(held);
    }
}
