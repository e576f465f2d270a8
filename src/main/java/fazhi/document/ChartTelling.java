package fazhi.document;

import fazhi.common.Texts;
import fazhi.document.Block.Origin;
import fazhi.document.Block.Paragraph;
import fazhi.document.Block.Words;
import fazhi.figure.Unit;
import fazhi.figure.chart.ChartData;
import fazhi.office.Numbers;
import java.util.List;

/**
 * What tells a chart's numbers on paper and on the wall (图表的表达): a picture, a table, or a sentence.
 */
public record ChartTelling(Texts texts) {

    public Block of(ChartData data) {
        if (!data.told()) {
            return new Block.Chart(data);
        }
        return data.listed() ? sentence(data) : ChartTable.of(data, new OfficialWords(texts));
    }

    /** 各 1 宗：北村、东村、…… */
    private Paragraph sentence(ChartData data) {
        var values = data.series().getFirst().values();
        var named =
                java.util.stream.IntStream.range(0, values.size())
                        .filter(index -> values.get(index) != null)
                        .mapToObj(data.categories()::get)
                        .toList();
        var value = values.stream().filter(java.util.Objects::nonNull).findFirst().orElseThrow();
        return new Paragraph(
                Origin.DATA,
                List.of(
                        new Words(
                                texts.get(
                                        "chart.equal-names",
                                        Numbers.text(value),
                                        Unit.beside(data.unit(), value, texts),
                                        String.join(texts.get("common.list-mark"), named)))));
    }
}
