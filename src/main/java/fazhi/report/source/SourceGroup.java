package fazhi.report.source;

import fazhi.figure.FigureValue;
import java.util.List;

/** Figures counted from the same rows (同源数据): one table of rows proves them all. */
public record SourceGroup(List<FigureValue> figures, FigureRows.Extent extent, long rows) {

    public SourceGroup {
        figures = List.copyOf(figures);
    }

    /** Sums or shares are told by more than the number of their rows. */
    boolean summed() {
        return figures.stream()
                .anyMatch(each -> each.value() != null && each.value().longValue() != rows);
    }
}
