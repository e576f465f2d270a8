package fazhi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.year.EmptyYears;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class EmptyYearsTests {

    private static final String FILED = "penalty.filed@period";

    @Autowired EmptyYears years;

    @Autowired FigureCatalogue figures;

    @Autowired LedgerDirectory ledgers;

    @Autowired AuditTrail trail;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @Test
    void ledgerNobodyKeptGivesNoNumber() {
        var figure = figure(Period.year(2024));
        assertThat(figure.value()).isNull();
        assertThat(figure.note()).isEqualTo("台账该年度没有登记，不能当作 0。");
        assertThat(figure.lastYear()).isNull();
    }

    @Test
    void yearOfWhichSomebodySaidThatNothingHappenedGivesZero() {
        years.say("penalty", 2024);
        assertThat(figure(Period.year(2024)).value()).isZero();
        assertThat(figure(Period.year(2025)).value()).isNull();
        assertThat(figure(Period.year(2025)).lastYear()).isZero();
        years.takeBack("penalty", 2024);
        assertThat(figure(Period.year(2024)).value()).isNull();
        assertThat(trail.of(new RecordRef("empty-year", 2024)))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.CREATED, AuditAction.DELETED);
    }

    @Test
    void quarterWithoutRowsInAYearThatIsKeptIsZero() {
        add(ledgers.get("penalty"), LocalDate.of(2024, 2, 1));
        assertThat(figure(Period.parse("2024Q1").orElseThrow()).value()).isOne();
        assertThat(figure(Period.parse("2024Q3").orElseThrow()).value()).isZero();
    }

    @Test
    void nobodySaysNothingHappenedWhereSomethingDid() {
        add(ledgers.get("penalty"), LocalDate.of(2024, 2, 1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> years.say("penalty", 2024))
                .withMessage("empty-year.has-rows");
        SignedIn.as(Role.OBSERVER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> years.say("penalty", 2023));
    }

    private FigureValue figure(Period period) {
        return figures.of(List.of(FILED), period).getFirst();
    }

    private static <D extends Record> void add(Ledger<D> ledger, LocalDate filed) {
        ledger.add(
                ledger.format().make(Map.of("party", "某某", "cause", "mining", "filedOn", filed)));
    }
}
