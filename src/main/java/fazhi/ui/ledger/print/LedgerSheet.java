package fazhi.ui.ledger.print;

import fazhi.common.Formats;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Filing;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A ledger's rows as an official table (台账打印): title, who hands it in, heads on every page, sums.
 */
@Component
class LedgerSheet {

    /** Beyond that a file serves better than paper. */
    static final int MOST_ROWS = 2_000;

    /** A number of a case or paper is not broken. */
    private static final Pattern CODE =
            Pattern.compile(
                    "[0-9A-Za-z]+[-/][-/0-9A-Za-z]{1,16}|\\p{IsHan}{1,6}\u3014\\d{4}\u3015\\d{1,4}\u53f7");

    private final LedgerKit kit;

    private final Filing filing;

    private final Paper paper;

    LedgerSheet(LedgerKit kit, Filing filing, Paper paper) {
        this.kit = kit;
        this.filing = filing;
        this.paper = paper;
    }

    /**
     * @throws Refusal when more rows are asked for than a print holds
     */
    <D extends Record> String of(Ledger<D> ledger, LedgerQuery query, List<Column<D>> columns) {
        var totals = ledger.totals(query);
        if (totals.rows() > MOST_ROWS) {
            throw new Refusal("print.too-many", totals.rows(), MOST_ROWS);
        }
        var title = texts().get(ledger.format().titleKey());
        var page = new Html();
        page.element("h1", "", title);
        page.raw("<p class=\"filed\">")
                .element("span", "", texts().get("print.unit", filing.unit()))
                .element("span", "", texts().get("print.person", filing.person()))
                .element(
                        "span",
                        "",
                        texts().get("print.date", Formats.date(kit.period().today(), texts())))
                .close("p");
        scope(ledger, query, totals.rows(), page);
        var table = PrintTable.of(columns, lines(ledger, query, columns));
        leftOut(ledger, table, page);
        page.raw("<table class=\"rows " + table.crowd() + "\"><thead>");
        page.row("th", heads(ledger, table.columns()));
        page.raw("</thead><tbody>");
        rows(table, page);
        sums(table.columns(), totals, page);
        page.raw("</tbody></table>");
        return paper.page(title, "landscape", page.toString());
    }

    private Texts texts() {
        return kit.texts();
    }

    private void scope(Ledger<?> ledger, LedgerQuery query, long rows, Html page) {
        var words =
                kit.cells()
                        .extent(
                                ledger.format(),
                                kit.cells().words(ledger.format(), query.conditions()));
        var searched =
                query.search().isBlank() ? "" : texts().get("ledger.searching", query.search());
        page.raw("<p class=\"scope\">")
                .text(texts().get("print.scope", rows, join(words, searched)))
                .close("p");
    }

    private String join(String words, String searched) {
        return words.isEmpty() && searched.isEmpty()
                ? texts().get("print.everything")
                : words.isEmpty() || searched.isEmpty()
                        ? words + searched
                        : words + texts().get("common.clause-mark") + searched;
    }

    private <D extends Record> List<String> heads(Ledger<D> ledger, List<Column<D>> columns) {
        var heads = new ArrayList<String>();
        heads.add(texts().get("print.number"));
        columns.forEach(column -> heads.add(texts().get(ledger.format().headerKey(column))));
        return heads;
    }

    private <D extends Record> void leftOut(Ledger<D> ledger, PrintTable<D> table, Html page) {
        if (!table.leftOut().isEmpty()) {
            var names =
                    table.leftOut().stream()
                            .map(column -> texts().get(ledger.format().headerKey(column)))
                            .collect(Collectors.joining(texts().get("common.list-mark")));
            page.element("p", "scope", texts().get("print.left-out", names));
        }
    }

    private <D extends Record> List<List<String>> lines(
            Ledger<D> ledger, LedgerQuery query, List<Column<D>> columns) {
        var lines = new ArrayList<List<String>>();
        for (int offset = 0; offset < MOST_ROWS; offset += Ledger.PAGE_LIMIT) {
            var rows = ledger.list(query, offset, Ledger.PAGE_LIMIT);
            var data = rows.stream().map(Stored::data).toList();
            var names = kit.cells().names(ledger.format(), columns, data);
            data.forEach(
                    row ->
                            lines.add(
                                    columns.stream()
                                            .map(column -> kit.cells().show(column, row, names))
                                            .toList()));
            if (rows.size() < Ledger.PAGE_LIMIT) {
                break;
            }
        }
        return lines;
    }

    private static void rows(PrintTable<?> table, Html page) {
        int number = 0;
        for (var line : table.lines()) {
            page.raw("<tr>").element("td", "number", String.valueOf(++number));
            for (int at = 0; at < line.size(); at++) {
                var text = line.get(at);
                var kind = kind(table.columns().get(at));
                page.element("td", CODE.matcher(text).matches() ? "code" : kind, text);
            }
            page.close("tr");
        }
    }

    private static String kind(Column<?> column) {
        return switch (column.kind()) {
            case MONEY, COUNT, DECIMAL -> "amount";
            case DATE -> "day";
            case TEXT, LONG_TEXT, WORD -> "";
            default -> "short";
        };
    }

    private <D extends Record> void sums(List<Column<D>> columns, Ledger.Totals totals, Html page) {
        if (columns.stream().noneMatch(column -> column.is(Trait.SUM))) {
            return;
        }
        page.raw("<tr class=\"sums\">").element("td", "number", texts().get("ledger.sum"));
        for (var column : columns) {
            page.element("td", kind(column), column.is(Trait.SUM) ? sum(column, totals) : "");
        }
        page.close("tr");
    }

    private static String sum(Column<?> column, Ledger.Totals totals) {
        var sum = totals.sums().get(column.key());
        return sum == null ? "" : CellTexts.sum(column, sum);
    }
}
