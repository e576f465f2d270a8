package fazhi.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.improvement.section.PlanDays;
import fazhi.report.past.PastReport;
import fazhi.ui.TestIds;
import fazhi.ui.form.DayFields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One measure of a group with the day and the target its words name (识读的单项措施). */
final class MeasurePoint extends Composite<Div> {

    private final TextArea words = new TextArea();

    private final DatePicker due;

    private final TextField target = new TextField();

    /**
     * @param made the day the plan was made, from which months without a year count
     */
    MeasurePoint(
            String told,
            PastReport.Item item,
            @Nullable LocalDate made,
            DayFields days,
            String mark) {
        words.setLabel(getTranslation("measure.name"));
        words.setValue(told);
        due = days.make(getTranslation("measure.dueOn"));
        if (made != null) {
            PlanDays.last(told, made).ifPresent(due::setValue);
        }
        target.setLabel(getTranslation("measure.target"));
        target.setValue(item.targetIn(told));
        TestIds.typed(words, mark);
        TestIds.typed(due, mark + ".due");
        TestIds.typed(target, mark + ".target");
        getContent().add(words, new Div(due, target));
    }

    String words() {
        return words.getValue().strip();
    }

    @Nullable LocalDate due() {
        return due.getValue();
    }

    @Nullable String target() {
        return target.getValue().isBlank() ? null : target.getValue().strip();
    }
}
