package fazhi.presentation.showing.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as they are said at meetings; today is Wednesday, 1 March 2023. */
class SpokenWordsTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    private static final List<String> NAMES = List.of("执法员甲", "镇长（演示）", "综合行政执法办公室", "司法所");

    @ParameterizedTest
    @CsvSource({
        "黎某 6月底前补齐执法证,黎某,2023-06-30,补齐执法证",
        "请黎某于6月30日前补齐执法证。,黎某,2023-06-30,补齐执法证",
        "执法员甲下周五前报送案卷目录,执法员甲,2023-03-10,报送案卷目录",
        "由综合行政执法办公室3月15日前梳理权责事项,综合行政执法办公室,2023-03-15,梳理权责事项",
        "镇长 月底前主持召开专题会议,镇长,2023-03-31,主持召开专题会议",
        "司法所要在一季度末前完成村干部培训,司法所,2023-03-31,完成村干部培训",
        "黎某：2023年4月5日之前整理台账,黎某,2023-04-05,整理台账",
        "年底前司法所完成法治示范村创建,司法所,2023-12-31,完成法治示范村创建",
        "王某 10天内核实查扣车辆去向,王某,2023-03-11,核实查扣车辆去向",
        "李四 五月上旬组织学法考试,李四,2023-05-10,组织学法考试",
        "责成执法员甲务必于2023-05-20前补充现场照片,执法员甲,2023-05-20,补充现场照片",
        "明天黎某去县司法局对接,黎某,2023-03-02,去县司法局对接",
        "黎某 2.10前报来年计划,黎某,2024-02-10,报来年计划"
    })
    void whoUntilWhenWhat(String said, String who, LocalDate due, String matter) {
        assertThat(SpokenWords.parse(said, NAMES, TODAY))
                .isEqualTo(new SpokenTask(who, due, matter));
    }

    /** Somebody says it to all: nobody's task, whoever said it. */
    @ParameterizedTest
    @CsvSource({
        "镇长强调要把矛盾化解在基层,强调，要把矛盾化解在基层",
        "李书记指出：执法力量仍然不足。,强调，执法力量仍然不足",
        "镇长（演示） 要求 各办加强学习,强调，各办加强学习",
        "希望大家年底前再加把劲,强调，大家年底前再加把劲",
        "王某再次强调年底前不能再有超期案件,强调，年底前不能再有超期案件"
    })
    void whatIsStressedNamesNobody(String said, String matter) {
        assertThat(SpokenWords.parse(said, NAMES, TODAY))
                .isEqualTo(new SpokenTask("", null, matter));
        assertThat(SpokenWords.stressed(matter)).isTrue();
    }

    /** Who and until when are named: a task of those who were told. */
    @ParameterizedTest
    @CsvSource({
        "镇长要求司法所6月底前完成培训,司法所,2023-06-30,完成培训",
        "要求司法所6月底前完成培训,司法所,2023-06-30,完成培训",
        "黎某 6月底前整改督察指出的问题,黎某,2023-06-30,整改督察指出的问题",
        "执法员甲6月底前要求企业停止采挖,执法员甲,2023-06-30,要求企业停止采挖"
    })
    void whoIsToldToDoSomethingHasATask(String said, String who, LocalDate due, String matter) {
        assertThat(SpokenWords.parse(said, NAMES, TODAY))
                .isEqualTo(new SpokenTask(who, due, matter));
    }

    @Test
    void anOfficeIsKnownByItsShortName() {
        assertThat(SpokenWords.shortFor("综合行政执法办公室", "执法办")).isTrue();
        assertThat(SpokenWords.shortFor("党政综合办公室", "执法办")).isFalse();
        assertThat(SpokenWords.shortFor("综合行政执法办公室", "执法")).isFalse();
    }

    @Test
    void whatIsNotUnderstoodStaysInTheMatter() {
        assertThat(SpokenWords.parse("继续加强普法宣传", NAMES, TODAY))
                .isEqualTo(new SpokenTask("", null, "继续加强普法宣传"));
    }

    @Test
    void dayThatIsNoDayIsNotGuessed() {
        var task = SpokenWords.parse("黎某 2月30日前补齐执法证", NAMES, TODAY);
        assertThat(task.due()).isNull();
        assertThat(task.matter()).contains("2月30日前补齐执法证");
    }

    @Test
    void nameAloneStandsBeforeTheMatter() {
        assertThat(SpokenWords.parse("黎某，补齐执法证", NAMES, TODAY))
                .isEqualTo(new SpokenTask("黎某", null, "补齐执法证"));
    }
}
