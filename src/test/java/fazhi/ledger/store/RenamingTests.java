package fazhi.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.enforcement.officer.CertificateData;
import fazhi.enforcement.officer.OfficerData;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.law.OffenceCauseService;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    @Autowired private Ledger<CertificateData> certificates;

    @Autowired private Ledger<CaseActData> acts;

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

    private void rename(long id, String name) {
        var person = staff.get(id);
        var column = staff.format().column("name");
        staff.change(person.with(staff.format().with(person.data(), column, name)));
    }

    @Test
    void officersAreFoundByTheNewNameOfThePerson() {
        rename(officers.list(LedgerQuery.ALL, 0, 1).getFirst().data().staff(), "欧阳改名");
        assertThat(found(officers, "欧阳改名")).isOne();
    }

    @Test
    void certificatesAreFoundByTheNewNameOfThePersonWhoseOfficerHoldsThem() {
        var held = certificates.list(LedgerQuery.ALL, 0, 1).getFirst().data().officerId();
        long rows =
                certificates
                        .totals(LedgerQuery.of(Condition.is("officerId", String.valueOf(held))))
                        .rows();
        rename(officers.get(held).data().staff(), "欧阳改名");
        assertThat(found(certificates, "欧阳改名")).isEqualTo(rows);
    }

    @Test
    void actsAreFoundByTheNewNameOfTheCauseOfTheirCase() {
        var penalty = cases.get(actOfAnotherDepartment().caseId());
        var cause = causes.find(penalty.data().cause()).orElseThrow();
        causes.change(cause.id(), "擅自采掘矿石", cause.basis());
        var own = Condition.is("caseId", String.valueOf(penalty.id()));
        var query = new LedgerQuery("擅自采掘矿石", List.of(own), List.of());
        assertThat(acts.totals(query).rows())
                .isPositive()
                .isEqualTo(acts.totals(LedgerQuery.of(own)).rows());
    }

    @Test
    void whoSeesOneDepartmentRenamesForTheWholeTown() {
        var act = actOfAnotherDepartment();
        var title = cases.title(cases.get(act.caseId()).data());
        var person = Objects.requireNonNull(act.staff());
        SignedIn.inDepartment(
                Role.LAW_OFFICE, Objects.requireNonNull(staff.get(person).data().department()));
        rename(person, "欧阳改名");
        SignedIn.as(Role.LAW_OFFICE);
        assertThat(found(acts, "欧阳改名 " + title)).isOne();
    }

    /** Whoever carries it out sees nothing of the case. */
    private CaseActData actOfAnotherDepartment() {
        var penalty =
                cases.list(
                                LedgerQuery.of(
                                        new Condition.Filled("officer"),
                                        new Condition.Filled("caseNumber")),
                                0,
                                1)
                        .getFirst();
        var theirs = staff.get(Objects.requireNonNull(penalty.data().officer())).data();
        var other =
                staff.list(LedgerQuery.of(new Condition.Filled("department")), 0, 100).stream()
                        .filter(
                                each ->
                                        !Objects.equals(
                                                each.data().department(), theirs.department()))
                        .findFirst()
                        .orElseThrow();
        var act =
                new CaseActData(
                        penalty.id(),
                        CaseActKind.values()[0],
                        LocalDate.of(2023, 2, 1),
                        other.id(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        acts.add(act);
        return act;
    }
}
