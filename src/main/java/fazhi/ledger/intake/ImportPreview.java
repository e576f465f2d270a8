package fazhi.ledger.intake;

import fazhi.common.Stored;
import fazhi.common.text.VisibleText;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.intake.answer.NewNames;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what a file would bring (导入预览). */
@Component
public class ImportPreview {

    private static final int SAMPLE = 20;

    private final CellTexts shown;

    ImportPreview(CellTexts shown) {
        this.shown = shown;
    }

    public <D extends Record> ImportCheck of(Ledger<D> ledger, ReadFile<D> read) {
        var rows = read.prepared().rows().stream().limit(SAMPLE).map(Stored::data).toList();
        var columns =
                ledger.format().columns().stream()
                        .filter(column -> rows.stream().anyMatch(row -> !column.blank(row)))
                        .toList();
        return new ImportCheck(
                read.records(),
                read.prepared().counts(),
                read.faults().count(),
                read.faults().errors(),
                read.faults().rows().size(),
                columns.stream().map(Column::key).toList(),
                sample(ledger, columns, rows, read.names()),
                read.questions(),
                read.left(),
                read.told(),
                List.of());
    }

    /** With what the same sheet brings into another ledger. */
    public <D extends Record> ImportCheck with(
            ImportCheck check, Ledger<D> ledger, ImportPlan plan, ReadFile<D> read) {
        var taken =
                plan.columns().keySet().stream()
                        .map(at -> VisibleText.line(plan.headers().get(at)))
                        .collect(Collectors.toSet());
        return check.with(ledger.format().id(), of(ledger, read), taken);
    }

    private <D extends Record> List<List<String>> sample(
            Ledger<D> ledger, List<Column<D>> columns, List<D> rows, NewNames added) {
        var names = added.in(shown.names(ledger.format(), columns, rows));
        return rows.stream()
                .map(
                        data ->
                                columns.stream()
                                        .map(column -> shown.show(column, data, names))
                                        .toList())
                .toList();
    }
}
