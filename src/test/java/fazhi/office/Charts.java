package fazhi.office;

import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import fazhi.figure.chart.ChartData.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Charts as the ledgers of 2022 would give them. */
public final class Charts {

    private Charts() {}

    public static ChartData casesByCause() {
        return chart(
                Kind.COLUMN,
                "行政处罚案件（按案由）",
                List.of("非法采矿", "无证砍伐林木", "其他"),
                series("立案", 19, 1, 0));
    }

    public static ChartData casesByQuarter() {
        return chart(
                Kind.STACKED,
                "行政处罚案件（按季度）",
                List.of("一季度", "二季度", "三季度", "四季度"),
                series("办结", 4, 6, 7, 2),
                series("在办", 0, 0, 0, 1));
    }

    public static ChartData activitiesByMonth() {
        return chart(
                Kind.LINE,
                "普法活动（按月）",
                List.of("1月", "2月", "3月", "4月", "5月", "6月"),
                series("场次", 1, null, 3, 5, 2, 4));
    }

    public static ChartData daysToDecide() {
        return chart(
                Kind.DOTS,
                "立案至决定用时",
                List.of("01", "02", "03", "04"),
                series("用时", 59, 61, null, 95),
                series("90天", 90, 90, 90, 90));
    }

    public static ChartData seizures() {
        return chart(Kind.PIE, "查扣机械车辆", List.of("挖掘机", "运载车辆"), series("查扣", 28, 9));
    }

    public static ChartData chart(
            Kind kind, String title, List<String> categories, Series... series) {
        return new ChartData(
                "test." + kind, kind, title, "", "宗", "自成立以来", categories, List.of(series));
    }

    public static Series series(String name, @Nullable Integer... values) {
        return new Series(
                name,
                Stream.of(values)
                        .map(value -> value == null ? null : BigDecimal.valueOf(value))
                        .toList(),
                Stream.of(values).map(_ -> "").toList());
    }
}
