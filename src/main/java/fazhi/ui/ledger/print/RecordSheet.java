package fazhi.ui.ledger.print;

import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.name.Names;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One record as a form on paper (记录打印): its sections, its evidence, and who signs it. */
@Component
class RecordSheet {

    private static final List<String> SIGNERS =
            List.of("print.typed-by", "print.checked-by", "print.led-by", "print.signed-on");

    private final LedgerKit kit;

    private final ObjectProvider<RecordAppendix> appendices;

    private final Paper paper;

    RecordSheet(LedgerKit kit, ObjectProvider<RecordAppendix> appendices, Paper paper) {
        this.kit = kit;
        this.appendices = appendices;
        this.paper = paper;
    }

    <D extends Record> String of(Ledger<D> ledger, long id) {
        var format = ledger.format();
        var data = ledger.get(id).data();
        var names = kit.cells().names(format, List.of(data));
        var page = new Html();
        page.element("h1", "", texts().get(format.titleKey()));
        page.element("p", "subject", ledger.title(data));
        page.raw("<table class=\"form\"><colgroup><col/><col/><col/><col/></colgroup>");
        sections(format)
                .forEach(
                        (section, columns) -> {
                            var key = "section." + format.id() + "." + section;
                            if (texts().has(key)) {
                                page.raw("<tr><th colspan=\"4\" class=\"section\">")
                                        .text(texts().get(key))
                                        .raw("</th></tr>");
                            }
                            facts(format, columns, data, names, page);
                        });
        page.raw("</table>");
        var ref = new RecordRef(format.id(), id);
        appendices
                .orderedStream()
                .forEach(each -> each.of(ref).ifPresent(table -> appendix(table, page)));
        signatures(page);
        return paper.page(ledger.title(data), "portrait", page.toString());
    }

    private Texts texts() {
        return kit.texts();
    }

    private static <D extends Record> Map<String, List<Column<D>>> sections(
            LedgerFormat<D> format) {
        var sections = new LinkedHashMap<String, List<Column<D>>>();
        format.columns()
                .forEach(
                        column ->
                                sections.computeIfAbsent(column.section(), _ -> new ArrayList<>())
                                        .add(column));
        return sections;
    }

    /** Two facts a line; a long one has a line of its own. */
    private <D extends Record> void facts(
            LedgerFormat<D> format, List<Column<D>> columns, D data, Names names, Html page) {
        boolean open = false;
        for (var column : columns.stream().filter(each -> each.told(data)).toList()) {
            boolean wide = column.kind() == ColumnKind.LONG_TEXT;
            if (wide && open) {
                page.raw("<td></td><td></td></tr>");
                open = false;
            }
            if (!open) {
                page.raw("<tr>");
            }
            page.element("th", "", texts().get(format.headerKey(column)));
            page.raw(wide ? "<td colspan=\"3\" class=\"long\">" : "<td>")
                    .text(kit.cells().show(column, data, names))
                    .close("td");
            if (wide || open) {
                page.close("tr");
            }
            open = !wide && !open;
        }
        if (open) {
            page.raw("<td></td><td></td></tr>");
        }
    }

    private static void appendix(RecordAppendix.Table table, Html page) {
        page.element("h2", "", table.title());
        page.raw("<table class=\"rows\"><thead>").row("th", table.headers()).raw("</thead><tbody>");
        table.rows().forEach(row -> page.row("td", row));
        page.raw("</tbody></table>");
    }

    private void signatures(Html page) {
        page.raw("<p class=\"signatures\">");
        SIGNERS.forEach(key -> page.element("span", "", texts().get(key)));
        page.close("p");
    }
}
