package fazhi.figure.chart;

import fazhi.common.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a chart says in one sentence (图表结论), computed from its values; blank where there is nothing
 * to say. Equals stand beside each other: none is called the most.
 */
public record Headlines(Texts texts) {

    private static final int MOST_NAMED = 3;

    /**
     * The largest share in words: 20 宗中 19 宗为非法采矿（95%）.
     *
     * @param values in falling order
     */
    String share(String unit, List<String> labels, List<BigDecimal> values) {
        var total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            return "";
        }
        var sum = total.toPlainString();
        var most = values.getFirst();
        if (labels.size() == 1) {
            return texts.get("chart.all", sum, unit, labels.getFirst());
        }
        var equals = values.stream().filter(most::equals).count();
        if (equals == values.size()) {
            return texts.get("chart.each", sum, unit, most.toPlainString());
        }
        if (equals > 1) {
            return texts.get("chart.tied-share", sum, unit, equals, most.toPlainString());
        }
        var share = most.multiply(BigDecimal.valueOf(100)).divide(total, 0, RoundingMode.HALF_UP);
        return texts.get(
                "chart.headline",
                sum,
                unit,
                most.toPlainString(),
                labels.getFirst(),
                share.toPlainString());
    }

    /** The highest along a line of time: 2022年最多，12 宗. */
    public String peak(
            String unit, List<String> labels, List<? extends @Nullable BigDecimal> values) {
        var highest =
                values.stream()
                        .<BigDecimal>map(each -> each)
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        if (highest.signum() == 0) {
            return "";
        }
        var highs =
                IntStream.range(0, labels.size())
                        .filter(i -> highest.equals(values.get(i)))
                        .mapToObj(labels::get)
                        .toList();
        var number = highest.toPlainString();
        if (highs.size() == 1) {
            return texts.get("chart.peak", unit, highs.getFirst(), number);
        }
        return highs.size() > MOST_NAMED
                ? texts.get("chart.tied", unit, highs.size(), number)
                : texts.get(
                        "chart.peaks",
                        unit,
                        String.join(texts.get("common.list-mark"), highs),
                        number);
    }
}
