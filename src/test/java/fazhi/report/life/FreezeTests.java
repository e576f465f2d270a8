package fazhi.report.life;

import static fazhi.report.life.PaperFixture.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.PassageService;
import fazhi.report.paper.PaperData;
import fazhi.report.source.FreezeService;
import fazhi.security.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Figures stay as they were submitted; what changed since is told by its rows. */
@DatabaseTest
class FreezeTests {

    @Autowired PaperLife life;

    @Autowired PaperDrafting drafting;

    @Autowired FreezeService freeze;

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
    void differenceIsExplainedByItsRows() {
        signIn("wu", Role.LAW_OFFICE);
        var day = LocalDate.of(1999, 5, 6);
        var first = fixture.penalty(day, "甲");
        fixture.penalty(day, "乙");
        var id = fixture.report(1999);
        life.submit(id, 1, "");
        var edition = fixture.editions().current(id);
        assertThat(freeze.differences(edition.id(), Period.year(1999))).isEmpty();
        fixture.recycle(first);
        fixture.penalty(day, "丙");
        fixture.penalty(day, "丁");
        assertThat(freeze.differences(edition.id(), Period.year(1999)))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.then().text()).isEqualTo("2");
                            assertThat(each.now().text()).isEqualTo("3");
                            assertThat(each.added()).hasSize(2);
                            assertThat(each.gone())
                                    .extracting(row -> row.route())
                                    .containsExactly("ledger/penalty/" + first);
                        });
        assertThat(fixture.editions().blocks(edition))
                .last()
                .extracting(block -> ((Block.Paragraph) block).text())
                .isEqualTo("全年立案 2 宗。");
    }
}
