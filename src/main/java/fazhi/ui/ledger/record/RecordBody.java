package fazhi.ui.ledger.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.audit.access.SensitiveViews;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.course.Course;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.course.MatterPart;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ui.StageChip;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Draws a record (记录内容): what needs attention, its facts, what belongs to it. */
@org.springframework.stereotype.Component
public class RecordBody {

    private final LedgerDirectory ledgers;

    private final LedgerKit kit;

    private final SensitiveViews views;

    private final ObjectProvider<RecordPanel> panels;

    private final CourseService courses;

    RecordBody(
            LedgerDirectory ledgers,
            LedgerKit kit,
            SensitiveViews views,
            ObjectProvider<RecordPanel> panels,
            CourseService courses) {
        this.views = views;
        this.ledgers = ledgers;
        this.kit = kit;
        this.panels = panels;
        this.courses = courses;
    }

    public <D extends Record> List<Component> of(Ledger<D> ledger, Stored<D> row, Period period) {
        var parts = new ArrayList<Component>();
        note(ledger.format(), row);
        kit.marks()
                .of(ledger.format(), List.of(row), period)
                .values()
                .forEach(key -> parts.add(mark(key, period)));
        var ref = new RecordRef(ledger.format().id(), row.id());
        var id = ledger.format().id();
        courses.of(id)
                .ifPresentOrElse(
                        course -> matter(course, ref, facts(ledger, row.data()), parts),
                        () -> plain(ref, facts(ledger, row.data()), parts));
        return parts;
    }

    /**
     * Whether a record of this ledger is a matter with acts: its next one is the button to press.
     */
    public boolean matter(String ledger) {
        return courses.of(ledger).isPresent();
    }

    private void plain(RecordRef ref, Component facts, List<Component> parts) {
        leading(ref).map(Shown::content).forEach(parts::add);
        parts.add(facts);
        ledgers.all().forEach(other -> related(other, ref).forEach(parts::addAll));
        following(ref).forEach(each -> parts.addAll(titled(each)));
    }

    /** Its course leads; the rest stands in its parts. */
    private void matter(Course course, RecordRef ref, Component facts, List<Component> parts) {
        var page = new MatterPage(ref.ledger(), kit.texts());
        page.add(MatterPart.FACTS, List.of(facts));
        ledgers.all()
                .forEach(
                        other ->
                                related(other, ref)
                                        .forEach(
                                                rows ->
                                                        page.add(
                                                                course.part(other.format().id()),
                                                                rows)));
        following(ref).forEach(each -> page.add(each.panel().part(), titled(each)));
        var leading = leading(ref).toList();
        parts.add(page.top(leading.getFirst().content()));
        leading.stream().skip(1).map(Shown::content).forEach(parts::add);
        parts.addAll(page.parts());
    }

    /** A panel with what it has to say (附加内容). */
    private record Shown(RecordPanel panel, Component content) {}

    private Stream<Shown> leading(RecordRef ref) {
        return panels.orderedStream().filter(RecordPanel::leads).flatMap(each -> shown(each, ref));
    }

    private Stream<Shown> following(RecordRef ref) {
        return panels.orderedStream()
                .filter(panel -> !panel.leads())
                .flatMap(each -> shown(each, ref));
    }

    private static Stream<Shown> shown(RecordPanel panel, RecordRef ref) {
        return panel.show(ref).map(content -> new Shown(panel, content)).stream();
    }

    /** Who sees private persons by name is written down. */
    private <D extends Record> void note(LedgerFormat<D> format, Stored<D> row) {
        if (kit.access().may(format.id(), Right.UNMASK)
                && format.with(Trait.PERSONAL).stream().anyMatch(each -> !each.blank(row.data()))) {
            views.seen(new RecordRef(format.id(), row.id()));
        }
    }

    private List<Component> titled(Shown shown) {
        return List.of(title("panel." + shown.panel().name()), shown.content());
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
                        : StageChip.of(column, data, value);
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

    /** Rows of another ledger that point at this record, under its title. */
    private <D extends Record> List<List<Component>> related(Ledger<D> other, RecordRef ref) {
        var format = other.format();
        if (!kit.access().may(format.id(), Right.SEE)) {
            return List.of();
        }
        return format.columns().stream()
                .filter(column -> column.kind() == ColumnKind.REFERENCE)
                .filter(column -> column.source().equals(ref.ledger()))
                .flatMap(column -> new RelatedRows(kit).of(other, column, ref.id()).stream())
                .map(rows -> List.of(title(format.titleKey()), rows))
                .toList();
    }
}
