package fazhi.presentation.pptx;

import fazhi.document.Block;
import fazhi.document.Block.Chart;
import fazhi.document.Block.Grid;
import fazhi.document.Block.Heading;
import fazhi.document.Block.Table;
import fazhi.document.Documents;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import fazhi.figure.chart.Matrix;
import fazhi.figure.chart.Matrix.Cell;
import fazhi.office.Charts;
import fazhi.office.ChineseTexts;
import fazhi.office.NativeCharts;
import fazhi.office.OfficialFonts;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.record.Snapshots;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Decks like the town's meeting at the year's end. */
public final class Decks {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-03-01T01:00:00Z"), ZoneOffset.UTC);

    private Decks() {}

    public static SlideDeck yearEnd() {
        return new SlideDeck(
                "2022年度法治政府建设情况汇报",
                "年终工作会议　2022年12月",
                "雷州市雷高镇人民政府",
                "各位领导、同志们：现在汇报法治政府建设情况。",
                List.of(
                        chart("行政处罚案件（按案由）", Charts.casesByCause()),
                        chart("行政处罚案件（按季度）", Charts.casesByQuarter()),
                        chart("普法活动（按月）", Charts.activitiesByMonth()),
                        chart("查扣机械车辆", Charts.seizures()),
                        chart("各村普法活动", manyVillages()),
                        slide("村（社区）法治培训", new Grid(villages(23))),
                        slide(
                                "存在问题",
                                new Heading(1, "四个方面"),
                                Documents.paragraph("干部法治观念还不够强，理论学习不够积极主动，重业务、轻学习的思想依然存在"),
                                Documents.paragraph("法治政府的相关制度还欠完善"),
                                Documents.paragraph("法治宣传教育有待加强"),
                                Documents.paragraph("行政执法队伍建设有待加强")),
                        slide(
                                "下一步工作",
                                new Table(
                                        "",
                                        List.of("措施", "责任单位", "期限"),
                                        List.of(
                                                List.of("补齐执法证", "综合执法办", "6月底前"),
                                                List.of("组织学法考试", "党政办", "9月底前"))))));
    }

    /** Wider than high, except the second. */
    private static byte[] photo(Block.Photo photo) throws IOException {
        if (photo.file() == 0) {
            throw new IOException("broken");
        }
        return photo.file() == 2 ? Snapshots.jpeg(300, 400) : Snapshots.jpeg(400, 300);
    }

    public static XMLSlideShow read(SlideDeck deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(deck)));
    }

    static byte[] bytes(SlideDeck deck) throws IOException {
        var texts = new ChineseTexts();
        var out = new ByteArrayOutputStream();
        new SlideWriter(tools(texts), texts, CLOCK).write(deck, out);
        return out.toByteArray();
    }

    public static SlideTools tools(ChineseTexts texts) {
        return new SlideTools(OfficialFonts.standard(), new NativeCharts(texts), Decks::photo);
    }

    private static Slide chart(String title, ChartData data) {
        return new Slide(
                "enforcement/" + data.id(),
                title,
                "自成立以来立案20宗，其中非法采矿19宗",
                "单位：宗　口径：自成立以来",
                List.of(new Chart(data)),
                "解说：" + title);
    }

    public static Slide slide(String title, Block... content) {
        return new Slide("closing/" + title, title, "", "", List.of(content), "解说：" + title);
    }

    private static ChartData manyVillages() {
        var names = IntStream.rangeClosed(1, 23).mapToObj(number -> "第" + number + "村").toList();
        var values = IntStream.rangeClosed(1, 23).boxed().toArray(Integer[]::new);
        return Charts.chart(Kind.COLUMN, "各村普法活动", names, Charts.series("场次", values));
    }

    private static Matrix villages(int count) {
        return new Matrix(
                "training.by-village",
                "培训",
                "次",
                "本年",
                IntStream.rangeClosed(1, count).mapToObj(number -> "第" + number + "村").toList(),
                List.of("宪法", "民法典", "禁毒法", "乡村振兴促进法"),
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                row ->
                                        IntStream.range(0, 4)
                                                .mapToObj(i -> cell(row * i % 5))
                                                .toList())
                        .toList());
    }

    private static Cell cell(int value) {
        return new Cell(BigDecimal.valueOf(value), "");
    }
}
