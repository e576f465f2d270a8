package fazhi.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.document.Block;
import fazhi.improvement.PastProblems.Confirmed;
import fazhi.improvement.PastProblems.Measure;
import fazhi.improvement.PastProblems.Problem;
import fazhi.report.ReportDrafts;
import fazhi.report.past.PastReports;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** A town reads its report on 2024, signed in January 2025, and drafts those of the years after. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = "portal.today=2026-12-20")
class AnotherTownsYearsTests {

    private static final String EXAM = "组织未持证人员参加2025年执法资格考试，12月底前持证率达到90%以上";

    private static final String FORCES = "行政执法力量不足";

    @Autowired PastProblems past;

    @Autowired PastReports reports;

    @Autowired ReportDrafts drafts;

    @BeforeEach
    void reportOn2024() {
        SignedIn.as(Role.LAW_OFFICE);
        past.register(
                new Confirmed(
                        2024,
                        LocalDate.of(2025, 1, 16),
                        List.of(
                                new Problem(FORCES, "持证人员偏少。", null, List.of()),
                                new Problem("普法宣传针对性不强", null, null, List.of())),
                        List.of(
                                new Measure("加强执法队伍建设", EXAM, null, "司法所", null, null, 0),
                                new Measure("加强执法队伍建设", "每季度开展一次案卷评查", null, "司法所", null, null, 0),
                                new Measure("提高普法实效", "每月推送不少于2期", null, "司法所", null, null, 1))),
                reports.parse("青石镇2024年度法治政府建设情况的报告\n一、存在问题\n1、行政执法力量不足。").text());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void reportItWasReadFromTellsThemAsItsOwn() {
        assertThat(text(2024))
                .contains("2024年共查找出问题")
                .contains("1.行政执法力量不足")
                .contains("一是" + EXAM)
                .doesNotContain("延续到本年");
        assertThat(blanks(2024)).doesNotContain("存在的不足及其原因");
    }

    @Test
    void nextReportTellsWhatBecameOfThemAndAsksForItsOwn() {
        assertThat(text(2025))
                .contains("2024年查找的问题有2个延续到本年（已连续2年列入）")
                .contains(FORCES + "。")
                .doesNotContain("2025年共查找出")
                .doesNotContain("持证人员偏少");
        assertThat(blanks(2025)).contains("存在的不足及其原因");
    }

    @Test
    void planWhoseYearIsOverIsAGapAndWhatGoesOnSaysSo() {
        for (int year : List.of(2025, 2026)) {
            assertThat(text(year))
                    .doesNotContain(EXAM + "。")
                    .contains("继续落实2024年提出的", "每季度开展一次案卷评查。");
            assertThat(blanks(year))
                    .contains("针对“" + FORCES + "”的新安排：2024年提出的措施“" + EXAM + "”所写的年份或期限已过");
        }
    }

    @Test
    void yearsCountFromTheReportThatFirstToldThem() {
        assertThat(text(2026)).contains("（已连续3年列入）", FORCES + "。");
    }

    private String text(int year) {
        return new DraftedYear(drafts, year)
                .blocks()
                .map(
                        block ->
                                switch (block) {
                                    case Block.Heading heading -> heading.text();
                                    case Block.Paragraph(_, var parts) ->
                                            parts.stream()
                                                    .filter(Block.Words.class::isInstance)
                                                    .map(part -> ((Block.Words) part).text())
                                                    .collect(Collectors.joining());
                                    default -> "";
                                })
                .collect(Collectors.joining("\n"));
    }

    private List<String> blanks(int year) {
        return new DraftedYear(drafts, year).blanks();
    }
}
