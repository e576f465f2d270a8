package fazhi.ledger.intake.row;

import fazhi.ledger.cell.CellContext;
import fazhi.ledger.cell.Doubt;
import fazhi.ledger.cell.DoubtKind;
import fazhi.ledger.format.Column;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.intake.table.TableColumns;
import java.util.List;
import java.util.stream.Collectors;

/** One cell that fills two columns (一格两列): the first officer and the second, host and partners. */
record SplitCell<D extends Record>(
        TableColumns<D> table, Intake intake, Incoming incoming, int at) {

    void put(Column<D> column, List<String> parts, RowAsker asker) {
        var partner = table.partner(column).orElseThrow();
        if (column.kind().written()) {
            words(column, partner, parts);
            return;
        }
        incoming.values().put(column.key(), read(column, parts.getFirst(), asker));
        incoming.values().put(partner.key(), read(partner, parts.get(1), asker));
        for (var more : parts.subList(2, parts.size())) {
            asker.decide(
                    partner,
                    new Doubt(DoubtKind.SEVERAL_NAMES, more, intake.answers().empty(), null, true));
        }
    }

    private @org.jspecify.annotations.Nullable Object read(
            Column<D> column, String part, RowAsker asker) {
        return intake.reading().read(column, part, CellContext.NONE, asker);
    }

    /** Who comes first is not always the host: a person says so once. */
    private void words(Column<D> column, Column<D> partner, List<String> parts) {
        var mark = intake.texts().get("common.list-mark");
        var all = String.join(mark, parts);
        var rest = parts.stream().skip(1).collect(Collectors.joining(mark));
        var proposal =
                intake.texts()
                        .get(
                                "import.answer.split",
                                table.label(column),
                                parts.getFirst(),
                                table.label(partner),
                                rest);
        var answer =
                intake.questions()
                        .ask(
                                new Question.Key(table.header(at), all),
                                DoubtKind.SPLIT,
                                column.key(),
                                proposal,
                                List.of(proposal, intake.answers().keep()),
                                incoming.row().number());
        if (answer.equals(proposal)) {
            incoming.values().put(column.key(), parts.getFirst());
            incoming.values().put(partner.key(), rest);
        } else {
            incoming.values().put(column.key(), all);
        }
    }
}
