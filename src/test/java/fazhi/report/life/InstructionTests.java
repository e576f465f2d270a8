package fazhi.report.life;

import static fazhi.report.life.PaperFixture.refused;
import static fazhi.report.life.PaperFixture.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.RecordRef;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.PassageService;
import fazhi.report.paper.PaperData;
import fazhi.security.Role;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A leader signs on paper, and the law office types it in. */
@DatabaseTest
class InstructionTests {

    private static final int FIRST_YEAR = 1960;

    @Autowired PaperLife life;

    @Autowired PaperDrafting drafting;

    @Autowired EvidenceService evidence;

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
    void instructionIsRecordedWithBothNames() throws Exception {
        var id = passed(0);
        var today = LocalDate.now();
        signIn("sun", Role.LAW_OFFICE);
        refused("paper.no-scan", () -> record(id, "zhang", today, 0));
        var scan = scan(id);
        refused("paper.leader-wrote", () -> record(id, "wu", today, scan));
        refused("paper.leader-wrote", () -> record(id, "sun", today, scan));
        refused("ledger.ahead", () -> record(id, "zhang", today.plusDays(3), scan));
        record(id, "zhang", today.minusDays(1), scan);
        assertThat(fixture.papers().get(id).data())
                .returns("zhang", PaperData::signer)
                .returns("sun", PaperData::recordedBy)
                .returns(today.minusDays(1), PaperData::signedOn);
    }

    @Test
    void authorDoesNotRecordTheInstruction() throws Exception {
        var id = passed(1);
        signIn("wu", Role.LAW_OFFICE);
        var scan = scan(id);
        refused("paper.own", () -> record(id, "zhang", LocalDate.now(), scan));
    }

    private long passed(int number) {
        var id = fixture.report(FIRST_YEAR + number);
        life.submit(id, 1, "请审核");
        signIn("li", Role.REVIEWER);
        life.pass(id, 1, "");
        return id;
    }

    private void record(long id, String leader, LocalDate on, long scan) {
        life.record(id, 1, new Instruction(leader, on, scan), "");
    }

    private long scan(long id) throws Exception {
        var picture = "%PDF-1.4 scan".getBytes();
        return evidence.attach(
                        new RecordRef("report-paper", id),
                        "批示.pdf",
                        new ByteArrayInputStream(picture))
                .id();
    }
}
