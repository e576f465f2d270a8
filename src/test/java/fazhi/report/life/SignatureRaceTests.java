package fazhi.report.life;

import static fazhi.report.life.PaperFixture.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.PassageService;
import fazhi.report.edition.StepKind;
import fazhi.report.edition.Steps;
import fazhi.report.paper.PaperData;
import fazhi.security.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two leaders sign at the same moment. */
@DatabaseTest
class SignatureRaceTests {

    private static final int FIRST_YEAR = 1980;

    @Autowired PaperLife life;

    @Autowired PaperDrafting drafting;

    @Autowired Steps steps;

    private PaperFixture fixture;

    @BeforeEach
    void prepare(
            @Autowired EditionService editions,
            @Autowired PassageService passages,
            @Autowired Ledger<PaperData> papers,
            @Autowired LedgerDirectory ledgers,
            @Autowired fazhi.ledger.year.EmptyYears years) {
        fixture = new PaperFixture(drafting, editions, passages, papers, ledgers, years);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void ofTwoSignaturesOneCounts() throws Exception {
        for (int round = 0; round < 5; round++) {
            var id = fixture.report(FIRST_YEAR + round);
            life.submit(id, 1, "请审核");
            signIn("li", Role.REVIEWER);
            life.pass(id, 1, "");
            try (var people = Executors.newFixedThreadPool(2)) {
                var attempts =
                        people.invokeAll(List.of(signature(id, "zhang"), signature(id, "zhao")));
                var done = 0;
                for (Future<Boolean> attempt : attempts) {
                    done += attempt.get() ? 1 : 0;
                }
                assertThat(done).isEqualTo(1);
            }
            signIn("wu", Role.LAW_OFFICE);
            assertThat(steps.of(id)).filteredOn(step -> step.kind() == StepKind.SIGNED).hasSize(1);
        }
    }

    private Callable<Boolean> signature(long id, String leader) {
        return () -> {
            signIn(leader, Role.LEADER);
            try {
                life.sign(id, 1, "");
                return true;
            } catch (RuntimeException _) {
                return false;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }
}
