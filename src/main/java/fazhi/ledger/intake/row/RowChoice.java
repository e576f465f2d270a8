package fazhi.ledger.intake.row;

import fazhi.ledger.cell.DoubtKind;
import fazhi.ledger.cell.LedgerWords;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Table;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.intake.table.TableColumns;
import fazhi.ledger.shape.LeftReason;
import fazhi.ledger.shape.LeftRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which records of a file are brought in (行取舍): hidden ones and doubtful ones are asked about. */
public record RowChoice(TableColumns<?> table, Intake intake) {

    public List<Table.Row> keep(List<Table.Row> records, List<LeftRow> left) {
        var hidden = records.stream().filter(Table.Row::hidden).toList();
        boolean unwanted = !hidden.isEmpty() && leaves(hidden);
        var kept = new ArrayList<Table.Row>();
        for (var row : records) {
            if (without(row)) {
                left.add(new LeftRow(row, LeftReason.WITHOUT));
            } else if (unwanted && row.hidden() || doubted(row)) {
                left.add(new LeftRow(row, LeftReason.UNWANTED));
            } else {
                kept.add(row);
            }
        }
        return kept;
    }

    private boolean leaves(List<Table.Row> hidden) {
        var words = intake.answers();
        var text =
                hidden.stream()
                        .map(row -> String.valueOf(row.number()))
                        .collect(Collectors.joining(intake.texts().get("common.list-mark")));
        var key =
                new Question.Key(
                        intake.texts().get("import.hidden-rows"),
                        intake.texts().get("import.rows-of", text));
        var answer = "";
        for (var row : hidden) {
            answer =
                    intake.questions()
                            .ask(
                                    key,
                                    DoubtKind.HIDDEN,
                                    "",
                                    words.take(),
                                    List.of(words.take(), words.leave()),
                                    row.number());
        }
        return words.leaves(answer);
    }

    /** 未办证 where the number of a certificate stands: there is none to be kept. */
    private boolean without(Table.Row row) {
        return table.columns().entrySet().stream()
                .filter(
                        each ->
                                each.getValue().kind() == ColumnKind.TEXT
                                        && each.getValue().is(Trait.REQUIRED)
                                        && each.getValue().is(Trait.NATURAL)
                                        && each.getValue().key().endsWith("Number"))
                .anyMatch(
                        each ->
                                TableWords.of("without")
                                        .contains(
                                                TableWords.plain(row.cell(each.getKey()).text())));
    }

    private boolean doubted(Table.Row row) {
        var words = LedgerWords.of("doubt." + table.format().id() + ".row");
        if (words.isEmpty()) {
            return false;
        }
        for (int at = 0; at < table.width(); at++) {
            var text = row.cell(at).text().strip();
            if (words.stream().anyMatch(text::contains)) {
                var answers = intake.answers();
                return answers.leaves(
                        intake.questions()
                                .ask(
                                        new Question.Key(table.header(at), text),
                                        DoubtKind.ROW,
                                        "",
                                        answers.take(),
                                        List.of(answers.take(), answers.leave()),
                                        row.number()));
            }
        }
        return false;
    }
}
