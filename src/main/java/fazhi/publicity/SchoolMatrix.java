package fazhi.publicity;

import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.Matrix;
import fazhi.figure.reporting.FigureWindows;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.organisation.unit.UnitData;
import fazhi.organisation.unit.Units;
import fazhi.publicity.school.SchoolLawData;
import fazhi.publicity.school.SchoolWork;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** School × what was done there (学校法治教育矩阵): a school without a vice-principal is a visible zero. */
@Component
class SchoolMatrix {

    private static final List<SchoolWork> EVENTS =
            List.of(SchoolWork.LESSON, SchoolWork.BASE_VISIT, SchoolWork.PARENTS_MEETING);

    private final Ledger<SchoolLawData> works;

    private final Units schools;

    private final FigureWindows windows;

    private final Reader reader;

    SchoolMatrix(Ledger<SchoolLawData> works, Units schools, FigureWindows windows, Reader reader) {
        this.works = works;
        this.schools = schools;
        this.windows = windows;
        this.reader = reader;
    }

    /** Who looks, and how that reads (读者范围). */
    @Component
    record Reader(LedgerAccess access, CellTexts cells, Texts texts) {}

    Matrix of(Window window) {
        var inOffice = SchoolLawData.inOffice(window.to());
        var appointed = works.group(List.of(Grouping.value("school")), inOffice, List.of());
        var inside = window.on("heldOn");
        var held =
                works.group(
                        List.of(Grouping.value("school"), Grouping.value("kind")),
                        List.of(inside),
                        List.of());
        var rows = rows(window, appointed, held);
        var texts = reader.texts();
        var columns = new ArrayList<>(List.of(texts.get("matrix.vice-principals")));
        EVENTS.forEach(kind -> columns.add(Labels.of(kind, texts)));
        var cells = new ArrayList<List<Matrix.Cell>>();
        for (var school : rows) {
            var id = String.valueOf(school.id());
            var own = Condition.is("school", id);
            var line = new ArrayList<Matrix.Cell>();
            var office = new ArrayList<>(inOffice);
            office.add(own);
            line.add(cell(appointed, List.of(id), office));
            EVENTS.forEach(
                    kind ->
                            line.add(
                                    cell(
                                            held,
                                            List.of(id, kind.name()),
                                            List.of(inside, own, Condition.is("kind", kind)))));
            cells.add(line);
        }
        return new Matrix(
                "school-law.by-school",
                texts.get("matrix.school-law.by-school"),
                Labels.of(Unit.TIMES, texts),
                reader.cells().extent(works.format(), windows.sentence(window)),
                rows.stream().map(school -> school.data().name()).toList(),
                columns,
                cells);
    }

    /** Every school of the day; who sees a part of the town sees the schools of the own rows. */
    private List<Stored<UnitData>> rows(
            Window window, List<Grouping.Group> appointed, List<Grouping.Group> held) {
        var all = schools.holdingOn(window.to());
        if (reader.access().scope(works.format().id()).wholeTown()) {
            return all;
        }
        var own = new ArrayList<>(appointed);
        own.addAll(held);
        var ids = own.stream().map(group -> group.keys().getFirst()).collect(Collectors.toSet());
        return all.stream().filter(school -> ids.contains(String.valueOf(school.id()))).toList();
    }

    private Matrix.Cell cell(
            List<Grouping.Group> groups, List<String> keys, List<Condition> conditions) {
        var rows =
                groups.stream()
                        .filter(group -> group.keys().equals(keys))
                        .mapToLong(Grouping.Group::rows)
                        .sum();
        return new Matrix.Cell(BigDecimal.valueOf(rows), works.format().route(conditions));
    }
}
