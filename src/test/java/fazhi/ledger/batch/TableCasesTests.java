package fazhi.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.jobs.JobProgress;
import fazhi.ledger.cell.DoubtKind;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.Told;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.shape.LeftReason;
import fazhi.ledger.shape.LeftRow;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Tables as towns keep them: each cell is read as a person sees it, or named. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2026-01-15"})
class TableCasesTests {

    @Autowired ImportService imports;

    @Autowired ImportFiles files;

    private ImportPlan open(String ledger, String name) throws IOException {
        try (var bytes = getClass().getResourceAsStream("/tables/" + name)) {
            var file = files.receive(name, bytes);
            return SystemIdentity.run(() -> imports.open(ledger, file));
        }
    }

    private ImportCheck check(ImportPlan plan, Decisions decisions) {
        return SystemIdentity.run(() -> imports.check(plan, decisions, JobProgress.UNWATCHED));
    }

    private ImportCheck check(String ledger, String name) throws IOException {
        return check(open(ledger, name), Decisions.NONE);
    }

    private ImportCheck pasted(String ledger, String cells) {
        var plan = SystemIdentity.run(() -> imports.open(ledger, files.paste("t", cells)));
        return check(plan, Decisions.NONE);
    }

    private static List<String> values(ImportCheck check, String column) {
        int at = check.columns().indexOf(column);
        return check.sample().stream().map(row -> at < 0 ? "" : row.get(at)).toList();
    }

    private static List<String> refused(ImportCheck check) {
        return check.errors().stream()
                .map(error -> error.letters() + error.row() + " " + error.value())
                .toList();
    }

    private static List<String> asked(ImportCheck check) {
        return check.questions().stream()
                .map(each -> each.key().text() + " ×" + each.rows().size() + " " + each.proposal())
                .toList();
    }

    @Test
    void aShareShownAsHundredPercentIsHundred() throws IOException {
        assertThat(values(check("task", "01-percent.xlsx"), "progress"))
                .containsExactly("100", "0", "100");
    }

    @Test
    void aSimpleFormulaWithoutItsValueIsComputed() throws IOException {
        var check = check("penalty", "02-formula-without-value.xlsx");
        assertThat(values(check, "fine")).containsExactly("3,000.00", "3,000.00");
        assertThat(values(check, "confiscated")).containsExactly("6,000.00", "6,000.00");
        assertThat(values(check, "remark")).containsExactly("备注3000", "备注3000");
    }

    @Test
    void filteredRowsAreAskedAbout() throws IOException {
        var plan = open("penalty", "03-filtered.xlsx");
        var question = check(plan, Decisions.NONE).questions().getFirst();
        assertThat(question.kind()).isEqualTo(DoubtKind.HIDDEN);
        assertThat(question.key().text()).contains("3");
        var without = check(plan, Decisions.NONE.answering(question.key(), "不导入"));
        assertThat(without.counts().added()).isEqualTo(2);
        assertThat(without.left()).extracting(LeftRow::number).containsExactly(3);
        var with = check(plan, Decisions.NONE.answering(question.key(), "导入"));
        assertThat(with.counts().added()).isEqualTo(3);
        assertThat(with.open()).isZero();
    }

    @Test
    void unitsOfHeadersAndFormatsCount() throws IOException {
        var inHeader = check("penalty", "04-units-header.xlsx");
        assertThat(values(inHeader, "fine")).containsExactly("30,000.00");
        assertThat(values(inHeader, "confiscated")).containsExactly("15,000.00");
        assertThat(values(check("penalty", "05-unit-in-format.xlsx"), "fine"))
                .containsExactly("35,000.00");
    }

    @Test
    void whatNobodySeesIsNoPartOfAValue() throws IOException {
        var check = check("penalty", "06-invisible.xlsx");
        assertThat(check.errors()).isEmpty();
        assertThat(values(check, "caseNumber")).containsExactly("ZW-2022-001");
        assertThat(values(check, "filedOn")).containsExactly("2022-03-04");
        assertThat(values(check, "village")).containsExactly("东岭村");
        assertThat(values(check, "fine")).containsExactly("1,000.00");
        assertThat(values(check, "decidedOn")).containsExactly("2022-03-05");
    }

    @Test
    void aLongNumberThatLostItsEndIsRefused() throws IOException {
        var check = check("penalty", "07-scientific.csv");
        assertThat(refused(check))
                .containsExactlyInAnyOrder(
                        "D2 4.40882202203E17", "E2 4.408822E+17", "D3 4.40882202203E+17");
    }

    @Test
    void aTextKeptByEqualsAndQuotesIsTheText() throws IOException {
        var check = check("penalty", "08-equals-quote.csv");
        assertThat(values(check, "caseNumber")).containsExactly("0440882");
        assertThat(values(check, "platformNumber")).containsExactly("990127199001010011");
    }

    @Test
    void aGroupTellsWhatItsColumnsMean() throws IOException {
        var check = check("penalty", "09-two-level-same-name.xlsx");
        assertThat(values(check, "decidedOn")).containsExactly("2022-09-06");
        assertThat(values(check, "fine")).containsExactly("5,000.00");
        assertThat(values(check, "paidOn")).containsExactly("2022-10-16");
        assertThat(check.told()).extracting(Told::column).contains("执行·罚款");
    }

    @Test
    void oneOfTwoColumnsOfOneNameIsChosenByAPerson() throws IOException {
        var plan = open("penalty", "10-duplicate-header.xlsx");
        var question = check(plan, Decisions.NONE).questions().getFirst();
        assertThat(question.kind()).isEqualTo(DoubtKind.SAME_COLUMN);
        assertThat(question.proposal()).isEmpty();
        var second = check(plan, Decisions.NONE.answering(question.key(), "E"));
        assertThat(values(second, "fine")).containsExactly("3,000.00");
        assertThat(second.open()).isZero();
    }

    @Test
    void aPictureIsToldAndNoText() throws IOException {
        var check = check("activity", "11-cell-picture.xlsx");
        assertThat(check.told()).extracting(Told::column).containsExactly("备注");
        assertThat(check.columns()).doesNotContain("remark");
    }

    @Test
    void rareCharactersStay() throws IOException {
        assertThat(values(check("penalty", "12-rare.xlsx"), "party"))
                .containsExactly("𠮷野", "王𠮷、李𪚥");
        assertThat(values(check("penalty", "12-rare.xlsx"), "remark").getFirst())
                .isEqualTo("emoji 😀👨\u200d👩\u200d👧 与 𰻝");
    }

    @Test
    void softBreaksAreBreaksAndControlsNothing() throws IOException {
        var check = check("problem", "13-vertical-tab.xlsx");
        assertThat(values(check, "name")).containsExactly("执法力量不足");
        assertThat(values(check, "detail")).containsExactly("一是人手少\n二是装备旧\n三是经费紧");
        assertThat(values(check("penalty", "13b-vertical-tab.csv"), "remark"))
                .containsExactly("第一行\nWord软回车第二行");
    }

    @Test
    void anAmountBeyondBoundsIsNamedBeforeTheImport() throws IOException {
        assertThat(refused(check("penalty", "14-money-huge.csv")))
                .containsExactly("D2 99999999999999999");
        var odd = check("penalty", "14b-money-odd.csv");
        assertThat(refused(odd)).containsExactly("D3 -500", "D4 0.005");
        assertThat(values(odd, "fine")).containsExactly("9,999,999,999,999.99", "35,000.00");
    }

    @Test
    void aTopicIsNoFooter() throws IOException {
        var check = check("study", "15-footer-like.csv");
        assertThat(check.read()).isEqualTo(3);
        assertThat(check.left()).isEmpty();
    }

    @Test
    void sumsAndNotesAreNoRecordsAndTheSumIsChecked() throws IOException {
        var check = check("penalty", "16-sums-and-notes.xlsx");
        assertThat(check.read()).isEqualTo(2);
        assertThat(check.errors()).isEmpty();
        assertThat(check.left())
                .extracting(LeftRow::number)
                .containsExactly(5, 7, 8, 9, 10, 11, 12, 13);
        assertThat(check.told()).extracting(Told::reason).anyMatch(each -> each.contains("3,000"));
    }

    @Test
    void aRowLeftOutIsTakenBackIn() throws IOException {
        var plan = open("penalty", "16-sums-and-notes.xlsx");
        var check = check(plan, Decisions.NONE.wanting(5, true));
        assertThat(check.read()).isEqualTo(3);
        assertThat(check.left()).extracting(LeftRow::number).doesNotContain(5);
    }

    @Test
    void quotationMarksOfAPastedCellAreItsOwn() {
        var check =
                pasted(
                        "activity",
                        "活动日期\t活动名称\t主题\n2022-05-01\t\"三无\"船舶整治宣传\t其他\n"
                                + "2022-05-02\t\"第一行\n他说\"\"好\"\"\"\t其他\t\n");
        assertThat(values(check, "title")).containsExactly("\"三无\"船舶整治宣传", "第一行他说\"好\"");
    }

    @Test
    void theTownsCasesComeInWithQuestionsOnly() throws IOException {
        var check = check("penalty", "town/penalty.xlsx");
        assertThat(check.errors()).isEmpty();
        assertThat(check.counts().added()).isEqualTo(25);
        assertThat(check.left())
                .extracting(LeftRow::reason)
                .containsExactly(LeftReason.SUM, LeftReason.NOTE);
        assertThat(asked(check))
                .contains("在办 ×2 调查取证", "未执行完毕 ×2 执行中", "当场处罚 ×6 简易程序", "周明 ×12 新增");
        assertThat(check.questions()).extracting(Question::key).doesNotHaveDuplicates();
        assertThat(check.told()).extracting(Told::column).contains("执法领域");
        assertThat(check.told().stream().filter(each -> each.reason().contains("一致"))).hasSize(3);
    }

    @Test
    void theTownsActivitiesComeInWithQuestionsOnly() throws IOException {
        var check = check("activity", "town/activity.xlsx");
        assertThat(check.errors()).isEmpty();
        assertThat(check.counts().added()).isEqualTo(40);
        assertThat(check.questions().stream().filter(each -> each.kind() == DoubtKind.ABOUT))
                .hasSize(13);
        assertThat(
                        check.questions().stream()
                                .filter(each -> each.kind() == DoubtKind.SEVERAL_DAYS)
                                .map(Question::proposal))
                .containsExactly("2025-04-15", "2025-12-01");
        assertThat(check.questions().stream().filter(each -> each.column().equals("theme")))
                .hasSize(13)
                .noneMatch(each -> each.proposal().isEmpty());
    }

    @Test
    void whoHasNoCertificateIsNoErrorAndNoCertificate() throws IOException {
        var check = check("certificate", "town/officer.xlsx");
        assertThat(check.read()).isEqualTo(15);
        assertThat(check.errors()).isEmpty();
        assertThat(
                        check.left().stream()
                                .filter(each -> each.reason() == LeftReason.WITHOUT)
                                .map(LeftRow::number))
                .containsExactly(12, 18, 21);
    }

    @Test
    void officersAreAskedOnceEach() throws IOException {
        var check = check("officer", "town/officer.xlsx");
        assertThat(check.read()).isEqualTo(18);
        assertThat(asked(check)).contains("罗强 ×1 新增", "农业农村办公室 ×3 新增");
    }

    @Test
    void anEmptyCellWipesOnlyWhereAPersonSaysSo() {
        var first = "案件编号\t案由\t当事人\t立案日期\t案发地点\t备注\nWZ-1\t非法采矿\t甲\t2022-05-01\t河边\t要留\n";
        var plan = SystemIdentity.run(() -> imports.open("penalty", files.paste("t", first)));
        SystemIdentity.run(() -> imports.carryOut(plan, Decisions.NONE, JobProgress.UNWATCHED));
        var later =
                SystemIdentity.run(
                        () ->
                                imports.open(
                                        "penalty",
                                        files.paste("t", first.replace("河边\t要留", "山上\t"))));
        var check = check(later, Decisions.NONE);
        assertThat(values(check, "place")).containsExactly("山上");
        assertThat(values(check, "remark")).containsExactly("要留");
        assertThat(check(later, Decisions.NONE.emptying(Set.of("remark"))).columns())
                .doesNotContain("remark");
    }

    @Test
    void rightRowsMayComeInWithoutTheWrongOnes() {
        var cells = "案由\t当事人\t立案日期\n非法采矿\t部分甲\t2022-05-01\n非法采矿\t部分乙\t2022-15-01\n";
        var plan = SystemIdentity.run(() -> imports.open("penalty", files.paste("t", cells)));
        var decided = Decisions.NONE.partly(true);
        assertThat(check(plan, decided).faultyRows()).isOne();
        var batch =
                SystemIdentity.run(() -> imports.carryOut(plan, decided, JobProgress.UNWATCHED));
        assertThat(batch.counts().added()).isOne();
        SystemIdentity.run(() -> imports.undo(batch, JobProgress.UNWATCHED));
    }

    /** A cell of a column of the activities, and what it says or what is asked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "参加人数 | 67人       | people    | 67        |",
                "参加人数 | 1,200 人次 | people    | 1200      |",
                "参加人数 | 三百二十   | people    | 320       |",
                "参加人数 | ２５       | people    | 25        |",
                "参加人数 | 0.2万人    | people    | 2000      |",
                "参加人数 | /          | people    |           |",
                "参加人数 | ——         | people    |           |",
                "参加人数 | 约141人    | people    | 141       | ABOUT",
                "参加人数 | 215余人    | people    | 215       | ABOUT",
                "参加人数 | 近300人    | people    | 300       | ABOUT",
                "参加人数 | 三十多人   | people    | 30        | ABOUT",
                "参加人数 | 十几人     | people    |           | ABOUT",
                "参加人数 | 35户       | people    |           | OTHER_UNIT",
                "参加人数 | 200人左右  | people    | 200       | ABOUT",
                "发放资料（份） | 50份 | materials | 50        |",
                "活动日期 | 2025.1.9   | heldOn    | 2025-01-09 |",
                "活动日期 | 二〇二五年三月五日 | heldOn | 2025-03-05 |",
                "活动日期 | 2025年3月5日（星期三）上午9:00 | heldOn | 2025-03-05 |",
                "活动日期 | 2025-03-05 00:00:00 | heldOn | 2025-03-05 |",
                "活动日期 | 20250305   | heldOn    | 2025-03-05 |",
                "活动日期 | 2025.4.15-4.16 | heldOn | 2025-04-15 | SEVERAL_DAYS",
                "活动日期 | 2025年12月1日至7日 | heldOn | 2025-12-01 | SEVERAL_DAYS",
                "活动日期 | 2025年4月15日—16日 | heldOn | 2025-04-15 | SEVERAL_DAYS",
                "活动日期 | 25.3.5     | heldOn    | 2025-03-05 | SHORT_YEAR",
                "活动日期 | 2025年3月  | heldOn    | 2025-03-01 | PART_OF_DAY",
                "活动日期 | 3月5日     | heldOn    |            | NO_YEAR",
                "覆盖村（社区） | 东岭村、白沙村 | villages | 东岭村、白沙村 |",
                "覆盖村（社区） | 东岭 白沙村   | villages | 东岭村、白沙村 |",
                "覆盖村（社区） | 东岭村委会    | villages | 东岭村 |",
                "宣传形式 | 悬挂横幅、现场咨询 | forms | 横幅标语、法律咨询 |",
            })
    void aCellSaysWhatAPersonReads(
            String header, String cell, String column, String value, String kind) {
        var cells = "活动日期\t活动名称\t主题\t%s\n2025-05-01\t试\t其他\t%s\n";
        if (header.equals("活动日期")) {
            cells = "%s\t活动名称\t主题\n%s\t试\t其他\n";
        }
        var check = pasted("activity", cells.formatted(header, cell));
        assertThat(check.errors()).isEmpty();
        assertThat(values(check, column).stream().map(TableCasesTests::sorted))
                .containsExactly(sorted(value == null ? "" : value));
        assertThat(check.questions().stream().map(each -> each.kind().name()).toList())
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    private static Set<String> sorted(String value) {
        return Set.of(value.split("、")).stream().collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000元 | 1,000.00",
                "￥3,000.50 | 3,000.50",
                "5.87万 | 58,700.00",
                "1万2千元 | 12,000.00",
                "伍仟元整 | 5,000.00",
                "1.0E4 | 10,000.00",
                "0.5亿元 | 50,000,000.00",
                "无 | ''",
                "30美元 | 拒",
                "5000元/人 | 拒",
                "1万2 | 拒",
                "(500) | 拒",
                "3.5.2 | 拒",
                "50% | 拒",
            })
    void anAmountIsReadWithItsUnitOrRefused(String cell, String value) {
        var check = pasted("penalty", "案由\t当事人\t立案日期\t罚款（元）\n非法采矿\t金额甲\t2022-05-01\t" + cell);
        if (value.equals("拒")) {
            assertThat(check.errors()).extracting(CellError::letters).containsExactly("D");
        } else {
            assertThat(check.errors()).isEmpty();
            assertThat(values(check, "fine")).containsExactly(value);
        }
    }

    @Test
    void aDayWithoutAYearTakesThatOfTheTitle() {
        var check =
                pasted(
                        "penalty",
                        "青石镇2024年行政处罚案件台账\n单位：万元\n案由\t当事人\t立案日期\t罚款\n"
                                + "非法采矿\t甲\t3月5日\t0.5\n非法采矿\t乙\t3.6\t300元\n");
        assertThat(values(check, "filedOn")).containsExactlyInAnyOrder("2024-03-05", "2024-03-06");
        assertThat(values(check, "fine")).containsExactlyInAnyOrder("5,000.00", "300.00");
        assertThat(check.questions()).isEmpty();
    }

    @Test
    void theSameAsAboveIsTheSame() {
        var check = pasted("penalty", "案由\t当事人\t立案日期\n非法采矿\t甲\t2024-03-05\n同上\t乙\t〃\n");
        assertThat(values(check, "cause")).containsExactly("非法采矿", "非法采矿");
        assertThat(values(check, "filedOn")).containsExactly("2024-03-05", "2024-03-05");
    }

    @Test
    void aValidityFromADayToADayIsBoth() {
        var check =
                pasted("certificate", "姓名\t证号\t有效期\n镇党委书记（演示）\t990127199001\t2021.6.8-2026.6.8\n");
        assertThat(check.questions()).noneMatch(each -> each.column().equals("validTo"));
        assertThat(check.errors()).noneMatch(each -> each.header().contains("有效期"));
    }
}
