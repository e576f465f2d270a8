package fazhi.report.life;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.year.EmptyYears;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownSettings;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.PaperDocuments;
import fazhi.report.edition.PassageService;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperKind;
import fazhi.security.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class PaperDraftingTests {

    private static final int YEAR = 1975;

    private PaperFixture fixture;

    @Autowired PaperLife life;

    @Autowired PaperDesk desk;

    @Autowired PaperDrafting drafting;

    @Autowired LedgerDirectory ledgers;

    @BeforeEach
    void prepare(
            @Autowired EditionService editions,
            @Autowired PassageService passages,
            @Autowired Ledger<PaperData> papers,
            @Autowired EmptyYears years) {
        fixture = new PaperFixture(drafting, editions, passages, papers, ledgers, years);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theIssuedReportIsFoundBehindALaterDraft() {
        var id = fixture.report(YEAR);
        life.submit(id, 1, "");
        PaperFixture.signIn("li", Role.REVIEWER);
        life.pass(id, 1, "");
        PaperFixture.signIn("zhang", Role.LEADER);
        life.sign(id, 1, "");
        PaperFixture.signIn("wu", Role.LAW_OFFICE);
        desk.issue(id, 1, "雷高府发〔1976〕3号");
        draftOfAPerson();
        assertThat(drafting.issued(Period.year(YEAR))).contains(id);
    }

    /** Also when the town chooses otherwise later. */
    @Test
    void aReportKeepsTheIssuersItWasBegunBy(
            @Autowired SettingsService settings, @Autowired PaperDocuments documents) {
        PaperFixture.signIn("wu", Role.LAW_OFFICE);
        settings.change(town(""));
        var alone = drafting.begin("skeleton", Period.year(YEAR));
        settings.change(town("中共青石镇委员会"));
        var joint = drafting.begin("skeleton", Period.year(YEAR + 1));
        assertThat(documents.of(alone, List.of()).signature().names()).containsExactly("青石镇人民政府");
        var document = documents.of(joint, List.of());
        assertThat(document.signature().names()).containsExactly("中共青石镇委员会", "青石镇人民政府");
        assertThat(document.head().mark()).isEqualTo("中共青石镇委员会\n青石镇人民政府文件");
    }

    private static TownSettings town(String jointWith) {
        return new TownSettings(
                "青石镇人民政府", "", "", jointWith, "青发", "东陵县", "东陵县人民政府", "", "", "", null);
    }

    private void draftOfAPerson() {
        var person = add(ledgers.get("staff"), Map.of("name", "周正"));
        add(
                fixture.papers(),
                Map.of(
                        "kind",
                        PaperKind.ANNUAL_REPORT,
                        "reportYear",
                        YEAR,
                        "title",
                        "周正的年度报告",
                        "template",
                        "skeleton",
                        "person",
                        person));
    }

    private static <D extends Record> long add(Ledger<D> ledger, Map<String, ?> typed) {
        return ledger.add(ledger.format().make(typed));
    }
}
