package fazhi.enforcement.matter;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.Matrix;
import fazhi.figure.reporting.FigureWindows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Matter × year (权责事项使用矩阵): used, never used, not held; and the cases no matter covered on the day
 * they were filed (执法无据).
 */
@Component
public class MatterMatrix {

    private static final int MOST_YEARS = 5;

    private final MatterUse use;

    private final FigureWindows windows;

    private final Texts texts;

    MatterMatrix(MatterUse use, FigureWindows windows, Texts texts) {
        this.use = use;
        this.windows = windows;
        this.texts = texts;
    }

    /** The years up to the window's last day, at most five. */
    public Matrix upTo(Window window) {
        var matters = use.usable();
        var filed = use.filed().stream().filter(each -> !each.day().isAfter(window.to())).toList();
        var uncovered =
                filed.stream().filter(cases -> matters.stream().noneMatch(cases::uses)).toList();
        int last = window.to().getYear();
        int first =
                Math.max(
                        last - MOST_YEARS + 1,
                        filed.stream().mapToInt(each -> each.day().getYear()).min().orElse(last));
        var years = IntStream.rangeClosed(first, last).boxed().toList();
        var names = new ArrayList<>(matters.stream().map(MatterData::name).toList());
        names.add(texts.get("matrix.without-matter"));
        var cells = new ArrayList<List<Matrix.Cell>>();
        for (var matter : matters) {
            cells.add(years.stream().map(year -> used(matter, year, window, filed)).toList());
        }
        cells.add(
                years.stream()
                        .map(
                                year ->
                                        matters.isEmpty()
                                                ? new Matrix.Cell(null, "")
                                                : without(year, uncovered, filed))
                        .toList());
        return new Matrix(
                "matter.by-year",
                texts.get("matrix.matter.by-year"),
                Labels.of(Unit.CASE, texts),
                windows.sentence(window),
                names,
                years.stream().map(year -> texts.get("chart.year", year.toString())).toList(),
                cells);
    }

    private Matrix.Cell used(
            MatterData matter, int year, Window window, List<MatterUse.Filed> filed) {
        var from = later(matter.heldFrom(), LocalDate.of(year, 1, 1));
        var to = earlier(LocalDate.of(year, 12, 31), window.to());
        if (matter.heldTo() != null) {
            to = earlier(to, matter.heldTo().minusDays(1));
        }
        if (from.isAfter(to)) {
            return new Matrix.Cell(null, "");
        }
        var cases =
                filed.stream()
                        .filter(each -> each.day().getYear() == year && each.uses(matter))
                        .mapToLong(MatterUse.Filed::cases)
                        .sum();
        var cause = matter.cause();
        return new Matrix.Cell(
                BigDecimal.valueOf(cases),
                cause == null ? "" : use.route(List.of(cause), from, to));
    }

    /** Leads to the cases only where their days hold no others of the same causes. */
    private Matrix.Cell without(
            int year, List<MatterUse.Filed> uncovered, List<MatterUse.Filed> filed) {
        var own = uncovered.stream().filter(each -> each.day().getYear() == year).toList();
        if (own.isEmpty()) {
            return new Matrix.Cell(BigDecimal.ZERO, "");
        }
        var causes = own.stream().map(MatterUse.Filed::cause).distinct().toList();
        var from = own.stream().map(MatterUse.Filed::day).min(LocalDate::compareTo).orElseThrow();
        var to = own.stream().map(MatterUse.Filed::day).max(LocalDate::compareTo).orElseThrow();
        var among =
                filed.stream()
                        .filter(each -> causes.contains(each.cause()))
                        .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
                        .mapToLong(MatterUse.Filed::cases)
                        .sum();
        var cases = own.stream().mapToLong(MatterUse.Filed::cases).sum();
        return new Matrix.Cell(BigDecimal.valueOf(cases), among == cases ? use.route(own) : "");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
