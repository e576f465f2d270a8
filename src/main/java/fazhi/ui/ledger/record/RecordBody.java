package fazhi.ui.ledger.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.audit.SensitiveViews;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.ledger.Column;
import fazhi.ledger.ColumnKind;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.Right;
import fazhi.ledger.Trait;
import fazhi.ui.RecordPanel;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Draws a record (记录内容): what needs attention, its facts, what belongs to it. */
@org.springframework.stereotype.Component
public class RecordBody {

    private final LedgerDirectory ledgers;

    private final LedgerKit kit;

    private final SensitiveViews views;

    private final ObjectProvider<RecordPanel> panels;

    RecordBody(
            LedgerDirectory ledgers,
            LedgerKit kit,
            SensitiveViews views,
            ObjectProvider<RecordPanel> panels) {
        this.views = views;
        this.ledgers = ledgers;
        this.kit = kit;
        this.panels = panels;
    }

    public <D extends Record> List<Component> of(Ledger<D> ledger, Stored<D> row, Period period) {
        var parts = new ArrayList<Component>();
        note(ledger.format(), row);
        kit.marks()
                .of(ledger.format(), List.of(row), period)
                .values()
                .forEach(key -> parts.add(mark(key, period)));
        var ref = new RecordRef(ledger.format().id(), row.id());
        panels.orderedStream()
                .filter(RecordPanel::leads)
                .forEach(panel -> panel.show(ref).ifPresent(parts::add));
        parts.add(facts(ledger, row.data()));
        ledgers.all().forEach(other -> related(other, ledger.format().id(), row.id(), parts));
        panels.orderedStream()
                .filter(panel -> !panel.leads())
                .forEach(panel -> panel.show(ref).ifPresent(content -> add(panel, content, parts)));
        return parts;
    }

    /** Who sees private persons by name is written down. */
    private <D extends Record> void note(LedgerFormat<D> format, Stored<D> row) {
        if (kit.access().may(format.id(), Right.UNMASK)
                && format.with(Trait.PERSONAL).stream().anyMatch(each -> !each.blank(row.data()))) {
            views.seen(new RecordRef(format.id(), row.id()));
        }
    }

    private void add(RecordPanel panel, Component content, List<Component> parts) {
        parts.add(title("panel." + panel.name()));
        parts.add(content);
    }

    private H3 title(String key) {
        return new H3(kit.texts().get(key));
    }

    private Component mark(String key, Period period) {
        var words = kit.texts().get(key, String.valueOf(period.year()));
        var mark = new Div(VaadinIcon.WARNING.create(), new Span(words));
        mark.addClassName("row-mark");
        return mark;
    }

    private <D extends Record> Component facts(Ledger<D> ledger, D data) {
        var format = ledger.format();
        var names = kit.cells().names(format, List.of(data));
        var page = new Div();
        page.addClassName("record-facts");
        var section = "";
        for (var column : format.columns().stream().filter(each -> each.told(data)).toList()) {
            if (!column.section().equals(section)) {
                section = column.section();
                var key = "section." + format.id() + "." + section;
                if (kit.texts().has(key)) {
                    page.add(title(key));
                }
            }
            page.add(fact(format.id(), column, data, kit.cells().show(column, data, names)));
        }
        return page;
    }

    private <D extends Record> Component fact(
            String ledger, Column<D> column, D data, String value) {
        var label = new Span(kit.texts().get(ledger + "." + column.key()));
        label.addClassName("fact-label");
        var shown = value.isEmpty() ? unfilled() : shown(column, data, value);
        var fact = new Div(label, shown);
        fact.addClassName(column.kind() == ColumnKind.LONG_TEXT ? "fact-wide" : "fact");
        return TestIds.mark(fact, "fact-" + ledger + "." + column.key());
    }

    private Component unfilled() {
        var nothing = new Span(kit.texts().get("common.unfilled"));
        nothing.addClassName("fact-empty");
        return nothing;
    }

    /** What a record points at is one click away, where the person may see it. */
    private <D extends Record> Component shown(Column<D> column, D data, String value) {
        HtmlContainer words =
                column.value(data) instanceof Long id && opens(column.source(), id)
                        ? new Anchor("ledger/" + column.source() + "/" + id, value)
                        : new Span(value);
        words.addClassName("fact-value");
        return words;
    }

    private boolean opens(String source, long id) {
        return kit.access().may(source, Right.SEE)
                && ledgers.all().stream()
                        .filter(each -> each.format().id().equals(source))
                        .anyMatch(each -> there(each, id));
    }

    /** Not so while it lies in the recycle bin: its name says so, and there is no page to open. */
    private static boolean there(Ledger<?> ledger, long id) {
        try {
            ledger.get(id);
            return true;
        } catch (Missing _) {
            return false;
        }
    }

    /** Rows of other ledgers that point at this record. */
    private <D extends Record> void related(
            Ledger<D> other, String ledger, long id, List<Component> parts) {
        for (var column : other.format().columns()) {
            if (column.kind() != ColumnKind.REFERENCE
                    || !column.source().equals(ledger)
                    || !kit.access().may(other.format().id(), Right.SEE)) {
                continue;
            }
            new RelatedRows(kit)
                    .of(other, column, id)
                    .ifPresent(
                            rows -> {
                                parts.add(title(other.format().titleKey()));
                                parts.add(rows);
                            });
        }
    }
}
