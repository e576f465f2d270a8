package fazhi.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.check.read.ReportParagraph.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTests {

    private static final String END = "\n甲镇人民政府\n2026年1月12日";

    @Test
    void aHeadingMayHoldACommaAndNeedsNoStop() {
        var text = read("（一）强化组织领导，狠抓责任落实\n现有持证执法人员14名。\n（二）规范执法行为，提升执法水平\n立案20宗。");
        assertThat(text.body())
                .extracting(ReportParagraph::heading)
                .containsExactly("强化组织领导，狠抓责任落实", "", "规范执法行为，提升执法水平", "");
        assertThat(text.body().getLast().path()).containsExactly("规范执法行为，提升执法水平");
    }

    @Test
    void aLineCutAtTheWidthOfTheFileIsNoHeading() {
        var text =
                read(
                        """
                        1.全镇各级各部门坚持把法治建设摆在突出位置
                        ，压紧压实责任链条，层层传导压力，持续推动
                        各项任务落地见效，全年召开专题会议研究部署
                        四次，组织领导干部集体学法六次，开展法治督
                        察两轮次，推动解决群众反映强烈的突出问题十
                        二件，各项工作取得了新的进展，群众的满意度
                        进一步提升。
                        """);
        assertThat(text.body()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'（一）强化领导。全年召开会议4次。', 强化领导, 2",
        "'（ 二 ）规范执法：抓培训。', 规范执法, 2",
        "'①上门办理', 上门办理, 5",
        "'１．抓学习。内容。', 抓学习, 3",
        "'2）抓执法。内容。', 抓执法, 4",
        "'（三）落实制度（含公示、记录；审核（抽查：每季））情况。内容。', 落实制度（含公示、记录；审核（抽查：每季））情况, 2",
        "'二. 存在问题', 存在问题, 1",
    })
    void readsTheMark(String line, String heading, int level) {
        var read = read(line).body().getFirst();
        assertThat(read.heading()).isEqualTo(heading);
        assertThat(read.level()).isEqualTo(level);
    }

    @Test
    void whatAPageSetsAroundItIsNoText() {
        var text = read("发布时间：2026-01-20 09:00\n来源：甲镇政府\n浏览次数：120\n字号：大 中 小\n一、成效\n立案20宗。");
        assertThat(text.body()).extracting(ReportParagraph::text).containsExactly("一、成效", "立案20宗。");
    }

    @Test
    void anAppendixIsNoBody() {
        var text =
                new ReportReader()
                        .parse(
                                """
                                甲镇2025年度法治政府建设情况的报告
                                一、成效
                                立案20宗。
                                附件：1.案件统计表
                                2.活动统计表
                                甲镇人民政府
                                2026年1月12日
                                附件1
                                案件统计表
                                立案25宗，办结3宗。
                                """);
        assertThat(text.body()).extracting(ReportParagraph::text).containsExactly("一、成效", "立案20宗。");
        assertThat(text.date()).isNotNull();
        assertThat(text.issuer()).isEqualTo("甲镇人民政府");
        assertThat(text.paragraphs().stream().filter(each -> each.kind() == Kind.APPENDIX))
                .hasSize(3);
    }

    private static ReportText read(String body) {
        return new ReportReader().parse("甲镇2025年度法治政府建设情况的报告\n" + body + END);
    }
}
