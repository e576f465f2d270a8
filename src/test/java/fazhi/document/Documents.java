package fazhi.document;

import fazhi.document.Block.Blank;
import fazhi.document.Block.Chart;
import fazhi.document.Block.Grid;
import fazhi.document.Block.Heading;
import fazhi.document.Block.Inline;
import fazhi.document.Block.Origin;
import fazhi.document.Block.Paragraph;
import fazhi.document.Block.Table;
import fazhi.document.Block.Token;
import fazhi.document.Block.Words;
import fazhi.document.OfficialDocument.Attachment;
import fazhi.document.OfficialDocument.Head;
import fazhi.document.OfficialDocument.Imprint;
import fazhi.document.OfficialDocument.Signature;
import fazhi.figure.chart.Matrix;
import fazhi.figure.chart.Matrix.Cell;
import fazhi.office.Charts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents like the town's report of 2022. */
public final class Documents {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 2);

    private Documents() {}

    /** An upward report with a heading structure, charts, a table, a matrix and an attachment. */
    public static OfficialDocument annualReport() {
        return new OfficialDocument(
                new Head("雷高镇人民政府文件", "雷高府发〔2022〕61号", true, "王科栋"),
                "雷高镇人民政府关于2022年度法治政府建设情况的报告",
                "雷州市人民政府",
                body(),
                new Signature("雷州市雷高镇人民政府", DAY),
                List.of(new Attachment("数据来源附表", List.of(sources()))),
                new Imprint("市司法局，镇党委、人大", "雷高镇党政综合办公室", DAY));
    }

    /** A draft downward with nothing known yet. */
    public static OfficialDocument draft(Block... body) {
        return new OfficialDocument(
                new Head("雷高镇人民政府文件", null, true, null),
                "关于普法工作的通知",
                null,
                List.of(body),
                new Signature("雷高镇人民政府", null),
                List.of(),
                new Imprint(null, null, null));
    }

    public static Paragraph paragraph(Inline... parts) {
        return new Paragraph(Origin.DATA, List.of(parts));
    }

    public static Paragraph paragraph(String text) {
        return paragraph(new Words(text));
    }

    private static List<Block> body() {
        return List.of(
                paragraph(
                        "2022年，雷高镇认真贯彻落实习近平法治思想，深入贯彻落实党的二十大精神，严格落实中央、省、市"
                                + "法治建设“一规划两纲要”，从加强组织领导、坚持依法行政、强化法治宣传等方面扎实推进法治政府建设，"
                                + "现将工作情况汇报如下："),
                new Heading(1, "一、主要做法和成效"),
                new Heading(2, "（一）加强组织领导，落实法治责任"),
                new Heading(3, "1. 落实党政班子领导法治责任。"),
                paragraph(
                        "一是把法治建设工作作为一项重要的政治任务纳入经济社会发展的全局，摆上重要议事日程。始终坚持党政一把手亲自抓，"
                                + "负总责的工作理念，切实履行推进法治政府建设第一责任人职责。二是充分发挥镇党委在推进法治建设中的"
                                + "领导核心作用，定期听取有关工作汇报，及时研究解决有关重大问题，将法治建设纳入年度工作计划，为推进"
                                + "法治建设提供保障、创造条件。"),
                new Heading(2, "（二）坚持依法行政，规范行政执法"),
                new Heading(3, "1. 加大执法力度，开展集中专项整治。"),
                paragraph(
                        new Words("自综合行政执法办公室成立以来，共查扣挖掘机"),
                        new Token("seizure.excavators@founding", "28", "/x"),
                        new Words("台，非法运载车辆9辆，立案行政处罚案件"),
                        new Token("penalty.filed@founding", "20", "/x"),
                        new Words("宗，办结19宗，在办1宗，罚款及没收非法所得共计587377元，其中罚款"),
                        new Blank("罚款金额"),
                        new Words("元。")),
                new Chart(Charts.casesByCause()),
                new Chart(Charts.casesByQuarter()),
                new Chart(Charts.seizures()),
                new Chart(Charts.activitiesByMonth()),
                new Table(
                        "行政处罚实施情况统计表",
                        List.of("案由", "立案（宗）", "办结（宗）", "罚没金额（元）"),
                        List.of(
                                List.of("非法采矿", "19", "18", "580000"),
                                List.of("无证砍伐林木", "1", "1", "7377"))),
                new Heading(2, "（三）强化法治宣传"),
                paragraph("2022年组织23个村（社区）的党支部书记进行系统法治理论培训。"),
                new Grid(trainings()),
                new Heading(1, "二、存在问题及下一步工作计划"),
                paragraph("干部法治观念还不够强，法治政府的相关制度还欠完善，法治宣传教育有待加强，行政执法队伍建设有待加强。"));
    }

    private static Matrix trainings() {
        return new Matrix(
                "training.by-village",
                "村（社区）法治培训",
                "次",
                "本年",
                List.of("雷高村", "新村", "东村"),
                List.of("宪法", "民法典", "乡村振兴促进法"),
                List.of(cells(3, 1, 0), cells(1, 0, 2), cells(0, null, 6)));
    }

    private static List<Cell> cells(@Nullable Integer... values) {
        return Stream.of(values)
                .map(value -> new Cell(value == null ? null : BigDecimal.valueOf(value), ""))
                .toList();
    }

    private static Table sources() {
        var rows = new ArrayList<List<String>>();
        for (int number = 1; number <= 40; number++) {
            rows.add(
                    List.of(
                            String.valueOf(number),
                            "雷高执罚〔2022〕" + number + "号",
                            "2022-03-" + (10 + number % 20),
                            "未取得采矿许可证擅自采矿",
                            "李某" + number,
                            "29000"));
        }
        return new Table(
                "立案行政处罚案件（20宗）", List.of("序号", "决定书文号", "立案日期", "案由", "当事人", "罚款（元）"), rows);
    }
}
