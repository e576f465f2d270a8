package fazhi.improvement.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.improvement.round.CheckAnswerData;
import fazhi.improvement.round.CheckResult;
import fazhi.improvement.round.RoundTable;
import fazhi.ui.TestIds;
import fazhi.ui.chart.MatrixTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Villages against the items of a sheet (村与项目矩阵); a village leads to its sheet. */
final class RoundGrid extends Composite<MatrixTable> {

    private final RoundTable table;

    private final Texts texts;

    RoundGrid(RoundTable table, LocalDate today, Texts texts) {
        this.table = table;
        this.texts = texts;
        getContent().headCells(head());
        table.villages().forEach(village -> getContent().row(row(village, today)));
        TestIds.mark(getContent(), "check-matrix");
    }

    @Override
    protected MatrixTable initContent() {
        return new MatrixTable("check-matrix");
    }

    private List<Component> head() {
        var head = new ArrayList<Component>();
        head.add(new NativeTableHeaderCell(texts.get("check-answer.village")));
        for (var item : table.items()) {
            var cell = new NativeTableHeaderCell(item.data().question());
            cell.setTitle(RoundWords.basis(item.data()));
            head.add(cell);
        }
        head.add(new NativeTableHeaderCell(texts.get("check-round.answered")));
        head.add(new NativeTableHeaderCell(texts.get("model-standing")));
        return head;
    }

    private List<Component> row(RoundTable.Village village, LocalDate today) {
        var row = new ArrayList<Component>();
        var link =
                new Anchor(RoundNavigation.sheet(table.round().id(), village.id()), village.name());
        var name = new NativeTableHeaderCell(link);
        row.add(name);
        for (var item : table.items()) {
            row.add(
                    table.answer(village.id(), item.id())
                            .map(Stored::data)
                            .map(this::cell)
                            .orElseGet(this::open));
        }
        var count =
                new Span(
                        texts.get(
                                "check-round.of",
                                table.answered(village.id()),
                                table.items().size()));
        if (table.late(village.id(), today)) {
            count.addClassName("overdue");
            count.setTitle(texts.get("check-round.late"));
        }
        var standing = table.standing(village.id());
        row.add(new NativeTableCell(count));
        row.add(new NativeTableCell(standing == null ? "" : standing));
        return row;
    }

    private NativeTableCell cell(CheckAnswerData answer) {
        var cell = new NativeTableCell(RoundWords.sign(answer.result(), texts));
        cell.addClassName(
                switch (answer.result()) {
                    case YES -> "check-yes";
                    case NO -> "check-no";
                    case NOT_APPLICABLE -> "check-none";
                });
        var said = RoundWords.result(answer.result(), texts);
        cell.setTitle(answer.note() == null ? said : said + " " + answer.note());
        cell.getElement().setAttribute("aria-label", said);
        if (answer.result() == CheckResult.NO && answer.problemId() == null) {
            cell.addClassName("check-untaken");
        }
        return cell;
    }

    private NativeTableCell open() {
        var cell = new NativeTableCell("");
        cell.setTitle(texts.get("check-round.open"));
        cell.addClassName("check-open");
        return cell;
    }
}
