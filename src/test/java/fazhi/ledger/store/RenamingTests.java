package fazhi.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.enforcement.officer.OfficerData;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.law.OffenceCauseService;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What is called otherwise from today on is found by its new name at once, in every row. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class RenamingTests {

    @Autowired private OffenceCauseService causes;

    @Autowired private Ledger<PenaltyCaseData> cases;

    @Autowired private Ledger<OfficerData> officers;

    @Autowired private Ledger<StaffData> staff;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private static long found(Ledger<?> ledger, String words) {
        return ledger.totals(new LedgerQuery(words, List.of(), List.of())).rows();
    }

    @Test
    void casesAreFoundByTheNewNameOfTheirCause() {
        var cause = causes.list().getFirst();
        long rows = cases.totals(LedgerQuery.of(Condition.is("cause", cause.code()))).rows();
        causes.change(cause.id(), "擅自采掘矿石", cause.basis());
        assertThat(rows).isPositive();
        assertThat(found(cases, "擅自采掘矿石")).isEqualTo(rows);
        assertThat(found(cases, cause.label())).isZero();
    }

    @Test
    void officersAreFoundByTheNewNameOfThePerson() {
        var officer = officers.list(LedgerQuery.ALL, 0, 1).getFirst();
        var person = staff.get(officer.data().staff());
        var name = staff.format().column("name");
        staff.change(person.with(staff.format().with(person.data(), name, "欧阳改名")));
        assertThat(found(officers, "欧阳改名")).isOne();
    }
}
