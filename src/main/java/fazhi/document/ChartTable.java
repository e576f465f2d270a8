package fazhi.document;

import fazhi.document.Block.Table;
import fazhi.figure.chart.ChartData;
import fazhi.office.Numbers;
import java.util.ArrayList;
import java.util.List;

/** A chart's numbers as a table (图表数据表): officials read the table under the chart. */
public final class ChartTable {

    private ChartTable() {}

    public static Table of(ChartData data, OfficialWords words) {
        var header = new ArrayList<>(List.of(words.category(data)));
        boolean one = data.series().size() == 1;
        data.series().forEach(series -> header.add(one ? words.count() : series.name()));
        var rows = new ArrayList<List<String>>();
        for (int index = 0; index < data.categories().size(); index++) {
            rows.add(row(data, index));
        }
        return new Table(words.caption(data.title(), data.unit(), data.basis()), header, rows);
    }

    private static List<String> row(ChartData data, int index) {
        var row = new ArrayList<>(List.of(data.categories().get(index)));
        data.series().forEach(series -> row.add(Numbers.text(series.values().get(index))));
        return row;
    }
}
