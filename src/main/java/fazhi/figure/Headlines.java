package fazhi.figure;

import fazhi.common.Labels;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** What a chart says in one sentence (图表结论), computed from its values. */
record Headlines(Texts texts) {

    /** The largest share in words: 20 宗中 19 宗为非法采矿（95%）; nothing where there is nothing to say. */
    String share(Unit unit, List<String> labels, List<BigDecimal> values) {
        var total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0 || labels.size() < 2) {
            return "";
        }
        if (values.getFirst().equals(values.get(1))) {
            return texts.get(
                    "chart.spread",
                    total.toPlainString(),
                    Labels.of(unit, texts),
                    labels.size(),
                    values.getFirst().toPlainString());
        }
        var share =
                values.getFirst()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(total, 0, RoundingMode.HALF_UP);
        return texts.get(
                "chart.headline",
                total.toPlainString(),
                Labels.of(unit, texts),
                values.getFirst().toPlainString(),
                labels.getFirst(),
                share.toPlainString());
    }

    String peak(Unit unit, List<String> labels, List<BigDecimal> values) {
        var highest = values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        return highest.signum() == 0
                ? ""
                : texts.get(
                        "chart.peak",
                        labels.get(values.indexOf(highest)),
                        highest.toPlainString(),
                        Labels.of(unit, texts));
    }
}
