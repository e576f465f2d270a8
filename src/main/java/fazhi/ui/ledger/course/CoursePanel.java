package fazhi.ui.ledger.course;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.RecordRef;
import fazhi.ledger.Right;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.course.CourseService.Stand;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import fazhi.ui.ledger.form.LedgerKit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/**
 * Where a matter stands (办理过程): its steps with the day of each and the days between, one button for
 * the next act and the others beside it.
 */
@org.springframework.stereotype.Component
@Order(5)
class CoursePanel implements RecordPanel {

    private final CourseService courses;

    private final ActDialogs dialogs;

    private final LedgerKit kit;

    CoursePanel(CourseService courses, ActDialogs dialogs, LedgerKit kit) {
        this.courses = courses;
        this.dialogs = dialogs;
        this.kit = kit;
    }

    @Override
    public String name() {
        return "course";
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        var stands = courses.stands(ref);
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        var steps = new OrderedList();
        steps.addClassName("course-steps");
        var next = Stand.next(stands).orElse(null);
        LocalDate before = null;
        for (var stand : stands) {
            steps.add(step(ref, stand, before, stand.equals(next)));
            before = stand.doneOn() == null ? before : stand.doneOn();
        }
        var course = new Div(steps);
        course.addClassName("course");
        if (kit.access().may(ref.ledger(), Right.TYPE)) {
            course.add(acts(ref, stands, next));
        }
        return Optional.of(TestIds.mark(course, "course"));
    }

    private ListItem step(RecordRef ref, Stand stand, @Nullable LocalDate before, boolean isNext) {
        var name = new Span(kit.texts().get(key(ref, stand)));
        name.addClassName("course-name");
        var item = new ListItem(name);
        var day = stand.doneOn();
        if (day == null) {
            item.addClassName(isNext ? "course-next" : "course-open");
            if (isNext) {
                // where the steps do not fit, the next one is in sight
                item.getElement()
                        .executeJs(
                                "const all = this.parentElement; requestAnimationFrame(() =>"
                                        + " all.scrollLeft = this.offsetLeft - all.clientWidth / 2)");
            }
            return item;
        }
        item.addClassName("course-done");
        item.add(small(day.toString(), "course-day"));
        if (before != null && day.isAfter(before)) {
            item.add(
                    small(
                            kit.texts().get("course.after", ChronoUnit.DAYS.between(before, day)),
                            "course-between"));
        }
        return item;
    }

    private static Span small(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }

    private Component acts(RecordRef ref, List<Stand> stands, @Nullable Stand next) {
        var acts = new Div();
        acts.addClassName("course-acts");
        if (next != null && may(next)) {
            var act = new Button(kit.texts().get(key(ref, next) + ".act"), _ -> open(ref, next));
            act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(TestIds.mark(act, "action-next"));
        }
        var others =
                stands.stream()
                        .skip(1)
                        .filter(stand -> stand.doneOn() == null || stand.step().kept() != null)
                        .filter(stand -> !stand.equals(next) && may(stand))
                        .toList();
        var beside =
                courses.beside(ref).stream()
                        .filter(step -> step.kept() != null)
                        .filter(
                                step ->
                                        kit.access()
                                                .may(
                                                        Objects.requireNonNull(step.kept())
                                                                .ledger(),
                                                        Right.TYPE))
                        .toList();
        if (!others.isEmpty() || !beside.isEmpty()) {
            var more = new Button(kit.texts().get("course.more"), VaadinIcon.ANGLE_DOWN.create());
            more.setIconAfterText(true);
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            var menu = new ContextMenu(more);
            menu.setOpenOnClick(true);
            others.forEach(
                    stand ->
                            menu.addItem(
                                    kit.texts().get(key(ref, stand) + ".act"),
                                    _ -> open(ref, stand)));
            if (!others.isEmpty() && !beside.isEmpty()) {
                menu.addSeparator();
            }
            beside.forEach(
                    step -> menu.addItem(dialogs.word(ref, step), _ -> dialogs.open(ref, step)));
            acts.add(TestIds.mark(more, "action-more-acts"));
        }
        return acts;
    }

    private boolean may(Stand stand) {
        var kept = stand.step().kept();
        return stand.step().acted()
                && (kept == null || kit.access().may(kept.ledger(), Right.TYPE));
    }

    private void open(RecordRef ref, Stand stand) {
        dialogs.open(ref, stand.step());
    }

    private static String key(RecordRef ref, Stand stand) {
        return "course." + ref.ledger() + "." + stand.step().key();
    }
}
