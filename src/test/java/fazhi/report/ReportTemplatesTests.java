package fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.ViewTest;
import fazhi.check.Finding;
import fazhi.check.ReportChecks;
import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.report.source.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the templates make of the demo's ledgers. */
class ReportTemplatesTests extends ViewTest {

    private static final Period YEAR = Period.year(2022);

    @Autowired AnnualReports reports;

    @Autowired ReportDrafts drafts;

    @Autowired ReportChecks checks;

    @Autowired Sources sources;

    @ParameterizedTest
    @ValueSource(strings = {"skeleton", "five-contents"})
    void draftRaisesNoCertainFinding(String template) {
        var text = reports.plain(reports.draft(template, YEAR));
        assertThat(checks.check(text, YEAR).findings()).noneMatch(Finding::certain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skeleton", "five-contents", "original-2022", "duty-report"})
    void noTokenStaysUnresolved(String template) {
        var text =
                drafts.draft(template, YEAR).stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).text())
                        .toList();
        assertThat(text).isNotEmpty().noneMatch(words -> words.matches(".*[{}\\[\\]].*"));
    }

    /** A report is published: how many there were, not which, and no row's own words. */
    @Test
    void disputesAndPetitionsAreToldWithoutNames() {
        assertThat(reports.plain(reports.draft("skeleton", YEAR)))
                .contains(
                        "覆盖村（社区）21个，占23个村（社区）的91.3%",
                        "连同以前年度排查的，截至2022年12月2日，尚未化解的矛盾纠纷共6宗。", "收到信访事项11宗（其中历史遗留问题引发的5宗），办结9宗")
                .doesNotContain("东岭村邻里", "白沙村", "宅基地界址", "早年土地权属", "信访人", "当事人");
    }

    @Test
    void onlyWhatIsLeftOutIsHintedAtAndATitleHasItsOwnMarks() {
        assertThat(reports.plain(reports.draft("five-contents", Period.year(2023))))
                .contains(
                        "矛盾纠纷1宗，属邻里纠纷",
                        "围绕习近平法治思想、《中华人民共和国行政处罚法》《广东省行政执法监督条例》，组织",
                        "已采纳审查意见2项。",
                        "2023年，雷高镇党委书记、镇长履行推进法治建设第一责任人职责，" + "1月28日镇党委会议（2023年第2次）听取法治建设工作汇报，")
                .doesNotContain("法治建设2次", "“《", "，包括“", "活动均设有", "“行政处罚法培训”", "履行率", "共开展普法活动1次");
    }

    @Test
    void fiveContentsArePresent() {
        var blocks = drafts.draft("five-contents", YEAR);
        var headings =
                blocks.stream()
                        .filter(block -> block instanceof Block.Heading(int level, _) && level == 1)
                        .toList();
        assertThat(headings)
                .extracting(block -> ((Block.Heading) block).text())
                .containsExactly(
                        "一、推进法治政府建设的主要举措和成效",
                        "二、存在的不足和原因",
                        "三、党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况",
                        "四、下一年度推进法治政府建设的主要安排",
                        "五、其他需要报告的情况");
        headings.forEach(
                heading ->
                        assertThat(blocks.get(blocks.indexOf(heading) + 1))
                                .isNotInstanceOf(Block.PageBreak.class));
    }

    @Test
    void problemsAreToldWithTheirCausesOrAGap() {
        var problems =
                drafts.blocks(
                        List.of(
                                new DraftLine(
                                        DraftLine.Kind.SECTION,
                                        0,
                                        "improvement.problems",
                                        Block.Origin.DATA)),
                        YEAR);
        assertThat(problems).hasSize(8);
        assertThat(problems)
                .filteredOn(
                        block ->
                                block instanceof Block.Paragraph(_, var parts)
                                        && parts.stream().anyMatch(Block.Blank.class::isInstance))
                .hasSize(3);
    }

    @Test
    void appendixListsTheRowsBehindEveryFigure() {
        var document = sources.with(reports.draft("original-2022", YEAR), YEAR);
        var blocks = document.attachments().getFirst().blocks();
        assertThat(((Block.Paragraph) blocks.getFirst()).text())
                .contains("查扣挖掘机 28 台", "2022-12-02");
        assertThat(blocks)
                .filteredOn(Block.Table.class::isInstance)
                .extracting(block -> ((Block.Table) block).rows().size())
                .contains(20, 19);
        assertThat(blocks)
                .filteredOn(Block.Table.class::isInstance)
                .allSatisfy(
                        table ->
                                assertThat(((Block.Table) table).header()).first().isEqualTo("序号"));
    }

    /** Disputes, petitions and lawsuits are settled, not enforced. */
    @ParameterizedTest
    @ValueSource(strings = {"skeleton", "five-contents", "guangdong"})
    void disputesStandUnderTheirOwnHeading(String template) {
        var heading = "";
        for (var block : drafts.draft(template, YEAR)) {
            if (block instanceof Block.Heading(int level, var words) && level <= 2) {
                heading = words;
            } else if (block instanceof Block.Paragraph told
                    && told.text().matches(".*(?:矛盾纠纷\\d|信访事项\\d|行政复议案件\\d).*")) {
                assertThat(heading).contains("化解").doesNotContain("执法");
            }
        }
        assertThat(heading).isNotEmpty();
    }

    /** What the year itself is short of is offered where a person writes it, and nowhere said. */
    @Test
    void theGapForProblemsOffersTheYearsShortfalls() {
        var text = reports.plain(reports.draft("skeleton", Period.year(2023)));
        assertThat(text)
                .containsPattern("〔待填：存在的不足及其原因；本年数据中可供选取的有：[^〕]*第一责任人职责清单7项中\\d项尚未履行、[^〕]*〕");
        assertThat(text.replaceAll("〔待填：[^〕]*〕", "")).doesNotContain("尚未履行", "未开展", "可供选取");
    }

    /** A measure that says the problem by its name is pointed at, and left where it is. */
    @Test
    void aMeasureUnderAnotherProblemIsPointedAt() {
        assertThat(reports.plain(reports.draft("skeleton", YEAR)))
                .contains("〔待填：针对“行政执法队伍建设有待加强”的整改措施；“加强执法队伍管理和培训”（现列在“");
    }

    /** One name in head, title and signature, the place in the text. */
    @Test
    void headTitleAndSignatureNameTheTownAlike() {
        var document = reports.draft("skeleton", YEAR);
        assertThat(document.head().mark()).isEqualTo("雷州市雷高镇人民政府文件");
        assertThat(document.title()).startsWith("雷州市雷高镇人民政府关于2022年度");
        assertThat(document.signature().issuer()).isEqualTo("雷州市雷高镇人民政府");
        assertThat(((Block.Paragraph) document.body().getFirst()).text()).startsWith("2022年，雷高镇以");
    }

    /** Two numbers need no table. */
    @Test
    void twoRowsAreASentence() {
        assertThat(reports.plain(reports.draft("skeleton", YEAR)))
                .containsPattern("立案按案由分布（[^）]*（[^）]*）[^）]*）：非法采矿19宗、无证砍伐林木1宗。")
                .contains("月份\t2022年");
    }
}
