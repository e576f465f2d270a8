package fazhi.presentation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and figures as they stand in ledgers and on slides, and as a paper writes them. */
class MinuteWordsTests {

    @ParameterizedTest
    @CsvSource({
        "党委会,镇党委会议,镇党委会议",
        "党委会纪要,镇党委会议,镇党委会议",
        "镇党委会议（2023年第2次）,镇党委会议,镇党委会议（2023年第2次）",
        "党委会（2023年第2次）,镇党委会议,镇党委会议（2023年第2次）",
        "镇党政联席会议（2023年2月）,党政联席会议,镇党政联席会议",
        "联席会（2023年2月21日）,党政联席会议,党政联席会议",
        "镇长办公会,政府办公会议,镇长办公会议",
        "防汛工作部署会议,专题会议,防汛工作部署会议"
    })
    void aMeetingIsCalledByItsFullName(String typed, String kind, String name) {
        assertThat(MinuteWords.meetingName(typed, kind)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "镇党委会议,党委会,PARTY",
        "党政联席会议,联席会,JOINT",
        "政府办公会议,镇长办公会议,GOVERNMENT",
        "党委理论学习中心组学习会,学习会,PARTY",
        "专题会议,镇党委会议,PARTY",
        "专题会议,禁毒工作会议,GOVERNMENT",
        "其他会议,传达县委党委会议精神会议,GOVERNMENT"
    })
    void whoMeetsIsReadFromTheKindThenTheName(String kind, String name, Body body) {
        assertThat(Body.of(kind, name)).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({
        "听取上年度法治建设工作汇报,听取2024年度法治建设工作汇报",
        "通报去年信访情况,通报2024年信访情况",
        "审议本年度工作要点,审议2025年度工作要点",
        "研究历史上年代久远的山林纠纷,研究历史上年代久远的山林纠纷"
    })
    void aYearIsNamed(String typed, String written) {
        assertThat(MinuteWords.dated(typed, LocalDate.of(2025, 2, 10))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "听取法治建设汇报,听取了法治建设汇报",
        "研究部署防汛工作,研究部署了防汛工作",
        "听取并审议工作报告,听取并审议工作报告",
        "学习贯彻习近平法治思想,学习贯彻习近平法治思想",
        "会前学习《民法典》,学习了《民法典》",
        "审议通过工作计划,审议通过了工作计划"
    })
    void whatAMeetingDidIsOver(String matter, String over) {
        assertThat(MinuteWords.over(matter)).isEqualTo(over);
    }

    @Test
    void figuresStandCloseToTheirWords() {
        assertThat(MinuteWords.written("罚款 327,114 元")).isEqualTo("罚款327114元");
        assertThat(MinuteWords.written("职责履行率 2/7（28.57 %）")).isEqualTo("职责履行率28.57%");
        assertThat(MinuteWords.written("普法活动 15 次")).isEqualTo("开展普法活动15次");
        assertThat(MinuteWords.written("截至 2022年12月2日")).isEqualTo("截至2022年12月2日");
        assertThat(MinuteWords.stated("尚未销号的问题 4 个，其中 1 个尚无整改措施"))
                .isEqualTo("仍有4个问题尚未销号，其中1个尚无整改措施");
    }

    @Test
    void aNameIsPartedAtItsColonAndNotAtATime() {
        assertThat(MinuteWords.parted("会前学法：行政执法监督")).containsExactly("会前学法", "行政执法监督");
        assertThat(MinuteWords.parted("早上8:30集中宣传")).containsExactly("早上8:30集中宣传", "");
    }

    @ParameterizedTest
    @CsvSource({
        "元宵普法灯谜,false",
        "民法典进乡村,false",
        "“春节返乡普法”集中宣传,true",
        "行政处罚法培训,true",
        "宪法宣传周活动,true"
    })
    void anEventSaysThatItIsOne(String name, boolean event) {
        assertThat(MinuteWords.event(name)).isEqualTo(event);
    }
}
