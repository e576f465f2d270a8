package fazhi.shell.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fazhi.common.Texts;
import fazhi.deadline.due.DueOwners;
import fazhi.deadline.due.DueRow;
import fazhi.organisation.town.SettingsService;
import fazhi.security.Role;
import fazhi.ui.DaysLeft;
import fazhi.ui.TestIds;
import fazhi.ui.form.DayFields;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is due (待办期限): what the law waits for first, then what is long overdue, then the rest, each
 * with what, to whom, by when.
 */
@Component
class DueList {

    /** So many fit the first screen of the smallest machine. */
    private static final int SHOWN = 14;

    /** Who looks after everybody's work first. */
    private static final Set<Role> WHOLE_TOWN = Set.of(Role.LEADER, Role.LAW_OFFICE, Role.REVIEWER);

    private final DueKit kit;

    private final DaysLeft left;

    private final Texts texts;

    DueList(DueKit kit, DaysLeft left, Texts texts) {
        this.kit = kit;
        this.left = left;
        this.texts = texts;
    }

    /** What a line is made of besides its words (待办工具). */
    @Component
    record DueKit(
            DueCounting counting,
            DueTiles tiles,
            DueOwners owners,
            DueActs acts,
            DayFields days,
            SettingsService settings) {}

    /**
     * @param toJudge how much waits for the person's judgement besides
     */
    Div make(long toJudge) {
        var list = TestIds.mark(new Div(), "due-list");
        list.addClassName("due-list");
        var rows = kit.counting().rows();
        var numbers = kit.counting().of(rows, toJudge);
        new JustCounted(numbers.legal(), numbers.overdue()).tell(UI.getCurrent());
        if (rows.isEmpty() && toJudge == 0) {
            var nothing = new Paragraph(texts.get("workbench.nothing-due"));
            nothing.addClassName("empty-state");
            list.add(nothing);
            return list;
        }
        var head = new Div(kit.tiles().make(numbers));
        head.addClassName("due-head");
        var own = numbers.mine() > 0 && Role.present().stream().noneMatch(WHOLE_TOWN::contains);
        if (numbers.mine() >= 0) {
            head.add(whose(list, head, rows, own));
        }
        list.setClassName("due-mine", own);
        show(list, head, own ? kit.counting().own(rows) : rows);
        return list;
    }

    /** 全部 or 我的: one's own alone. */
    private RadioButtonGroup<Boolean> whose(Div list, Div head, List<DueRow> all, boolean own) {
        var whose = new RadioButtonGroup<Boolean>();
        whose.setItems(false, true);
        whose.setItemLabelGenerator(mine -> texts.get(mine ? "due.mine" : "due.everybody"));
        whose.setValue(own);
        whose.setAriaLabel(texts.get("due.whose"));
        whose.addValueChangeListener(
                event -> {
                    list.setClassName("due-mine", event.getValue());
                    show(list, head, event.getValue() ? kit.counting().own(all) : all);
                });
        return TestIds.mark(whose, "due-whose");
    }

    private void show(Div list, Div head, List<DueRow> rows) {
        list.removeAll();
        list.add(head);
        fill(list, rows, SHOWN);
        if (rows.size() > SHOWN) {
            var more = new Button(texts.get("due.more", rows.size() - SHOWN));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            more.addClickListener(
                    _ -> {
                        list.removeAll();
                        list.add(head);
                        fill(list, rows, rows.size());
                    });
            list.add(TestIds.mark(more, "action-due-more"));
        }
    }

    /** The first of each kind; a heading counts all of its kind, also those not shown yet. */
    private void fill(Div list, List<DueRow> rows, int shown) {
        var byUrgency =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::urgency,
                                        () -> new EnumMap<>(Urgency.class),
                                        Collectors.toList()));
        var places = Urgency.places(byUrgency, shown);
        var first =
                byUrgency.entrySet().stream()
                        .flatMap(
                                each ->
                                        each.getValue().stream()
                                                .limit(places.getOrDefault(each.getKey(), 0)))
                        .toList();
        var names = kit.owners().names(first);
        byUrgency.forEach(
                (urgency, group) -> {
                    int shownOf = Math.min(group.size(), places.getOrDefault(urgency, 0));
                    list.add(heading(urgency, group.size()));
                    group.stream()
                            .limit(shownOf)
                            .forEach(row -> list.add(line(row, urgency, names)));
                    if (shownOf < group.size()) {
                        list.add(rest(urgency, group.size() - shownOf));
                    }
                });
    }

    /** A heading that counts more than is shown says where the others are. */
    private Anchor rest(Urgency urgency, int rows) {
        var rest = new Anchor("deadlines?near=" + urgency.nearness(), texts.get("due.rest", rows));
        rest.addClassName("due-rest");
        return rest;
    }

    private Urgency urgency(DueRow row) {
        return kit.counting().legal(row) ? Urgency.LEGAL : Urgency.of(row.due(), left);
    }

    private H3 heading(Urgency urgency, int rows) {
        var heading = new H3(texts.get("Urgency." + urgency.name(), rows));
        heading.addClassNames("due-heading", urgency.light());
        return heading;
    }

    private Div line(DueRow row, Urgency urgency, Map<Long, String> names) {
        var what = new Anchor(row.route(), texts.get("clock." + row.rule()));
        what.setTitle(texts.get("clock." + row.rule() + ".source"));
        var subject = new Span(row.subject());
        subject.addClassName("due-subject");
        subject.setTitle(row.subject());
        var line =
                new Div(
                        what,
                        subject,
                        to(row.rule()),
                        owner(row, names),
                        by(row.due()),
                        left(row.due(), urgency),
                        kit.acts().of(row));
        line.addClassName("due-line");
        return line;
    }

    private Span owner(DueRow row, Map<Long, String> names) {
        var owner = new Span();
        owner.addClassName("due-owner");
        var name = names.get(row.owner());
        if (name == null) {
            var nobody = new Span(texts.get("radar.unassigned"));
            nobody.addClassName(DaysLeft.UNASSIGNED);
            owner.add(nobody);
        } else {
            owner.setText(name);
        }
        return owner;
    }

    private Span to(String rule) {
        var key = "clock." + rule + ".to";
        var to = new Span(texts.has(key) ? texts.get(key, county()) : "");
        to.addClassName("due-to");
        to.setTitle(to.getText());
        return to;
    }

    /** As the town has set it, else what any is called. */
    private String county() {
        var county = kit.settings().get().county();
        return county.isEmpty() ? texts.get("clock.county") : county;
    }

    private Span by(@Nullable LocalDate due) {
        var by = new Span(due == null ? texts.get("due.waits-for-plan") : kit.days().inList(due));
        by.addClassName("due-day");
        return by;
    }

    /** How long overdue as one says it; to the day in its title. */
    private Span left(@Nullable LocalDate due, Urgency urgency) {
        var words = new Span();
        words.addClassNames("due-left", urgency.light());
        if (due != null) {
            words.setText(left.overdue(due) ? left.late(due) : left.words(due));
            words.setTitle(left.words(due));
        }
        return words;
    }
}
