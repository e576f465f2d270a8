package fazhi.document;

import fazhi.common.Texts;
import fazhi.document.Block.Origin;
import fazhi.document.Block.Paragraph;
import fazhi.document.Block.Words;
import fazhi.figure.Unit;
import fazhi.figure.chart.ChartData;
import fazhi.office.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What tells a chart's numbers on paper and on the wall (图表的表达): a picture, a table, or a sentence.
 */
public record ChartTelling(Texts texts) {

    private static final int FEW = 3;

    public Block of(ChartData data) {
        if (!data.told()) {
            return new Block.Chart(data);
        }
        return data.listed() ? sentence(data) : ChartTable.of(data, new OfficialWords(texts));
    }

    /** On paper, which needs no table for two or three numbers. */
    public Block onPaper(ChartData data) {
        return data.told() && few(data) ? counted(data) : of(data);
    }

    private static boolean few(ChartData data) {
        return data.series().size() == 1 && data.categories().size() <= FEW;
    }

    /** 立案按案由分布：非法采矿38宗、无证砍伐林木3宗 */
    private Paragraph counted(ChartData data) {
        var values = data.series().getFirst().values();
        var told =
                IntStream.range(0, values.size())
                        .filter(
                                index ->
                                        values.get(index) != null
                                                && values.get(index).signum() != 0)
                        .mapToObj(
                                index ->
                                        texts.get(
                                                "chart.counted",
                                                data.categories().get(index),
                                                Numbers.text(values.get(index)),
                                                Unit.beside(data.unit(), values.get(index), texts)))
                        .collect(Collectors.joining(texts.get("common.list-mark")));
        var words = new OfficialWords(texts);
        var caption = words.caption(data.title(), "", data.basis());
        var sentence = words.sentence(texts.get("chart.counted-named", caption, told));
        return new Paragraph(Origin.DATA, List.of(new Words(sentence)));
    }

    /** 各 1 宗：北村、东村、…… */
    private Paragraph sentence(ChartData data) {
        var values = data.series().getFirst().values();
        var named =
                IntStream.range(0, values.size())
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
