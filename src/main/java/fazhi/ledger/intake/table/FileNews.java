package fazhi.ledger.intake.table;

import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Table;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.Told;
import fazhi.ledger.intake.row.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said about a file besides its errors (导入告知): columns left out, pictures, hidden parts.
 */
public record FileNews(LedgerFormat<?> format, ImportPlan plan, Texts texts) {

    public List<Told> tell(
            Table table, List<Table.Row> records, TableColumns<?> columns, Pictures pictures) {
        var told = new ArrayList<Told>();
        var used = columns.details().values();
        var days = columns.days().used();
        for (int at = 0; at < plan.headers().size(); at++) {
            int column = at;
            var header = VisibleText.line(plan.headers().get(at));
            boolean holds = records.stream().anyMatch(row -> !row.cell(column).blank());
            if (!holds
                    || plan.columns().containsKey(at)
                    || ignored(header)
                    || asked(at)
                    || days.contains(at)) {
                continue;
            }
            told.add(new Told(header.isEmpty() ? name(at) : header, reason(at, used.contains(at))));
        }
        pictures.all()
                .forEach(
                        (header, rows) ->
                                told.add(
                                        new Told(
                                                header,
                                                texts.get(
                                                        "import.pictures",
                                                        rows.size(),
                                                        numbers(rows)))));
        var hidden =
                table.hiddenColumns().stream()
                        .filter(plan.columns()::containsKey)
                        .map(at -> VisibleText.line(plan.headers().get(at)))
                        .toList();
        hidden.forEach(header -> told.add(new Told(header, texts.get("import.hidden-column"))));
        plan.hidden().forEach(name -> told.add(new Told(name, texts.get("import.hidden-sheet"))));
        return told;
    }

    /** One of several columns of one meaning, of which a person chooses. */
    private boolean asked(int at) {
        return plan.head().doubles().entrySet().stream()
                .anyMatch(
                        each ->
                                each.getValue().contains(at)
                                        && !plan.columns().containsValue(each.getKey()));
    }

    private static boolean ignored(String header) {
        return TableWords.of("ignored").contains(TableWords.plain(header));
    }

    private String name(int at) {
        return texts.get("import.column-at", fazhi.ledger.file.CellReference.letters(at), "")
                .strip();
    }

    private String reason(int at, boolean used) {
        var alike = plan.head().alike().get(at);
        if (alike != null && plan.columns().containsValue(alike)) {
            Column<?> column = format.column(alike);
            return texts.get("import.told-alike", texts.get(format.headerKey(column)));
        }
        return texts.get(used ? "import.told-details" : "import.told-no-column");
    }

    private String numbers(List<Integer> rows) {
        return rows.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(texts.get("common.list-mark")));
    }
}
