package fazhi.figure.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts with shaded cells (矩阵), such as village × theme; zero is visible as never.
 *
 * @param headline what it says in one sentence, or blank where it is how many rows are filled
 */
public record Matrix(
        String id,
        String title,
        String unit,
        String basis,
        String headline,
        List<String> rows,
        List<String> columns,
        List<List<Cell>> cells) {

    /** Whether nothing is on record in any of its cells. */
    public boolean empty() {
        return cells.stream()
                .flatMap(List::stream)
                .map(Cell::value)
                .allMatch(value -> value == null || value.signum() == 0);
    }

    /** One crossing (单元格): its number, and where a click leads, or empty text. */
    public record Cell(@Nullable BigDecimal value, String route) {}

    public Matrix(
            String id,
            String title,
            String unit,
            String basis,
            List<String> rows,
            List<String> columns,
            List<List<Cell>> cells) {
        this(id, title, unit, basis, "", rows, columns, cells);
    }

    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }
}
