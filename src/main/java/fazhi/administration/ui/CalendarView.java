package fazhi.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.calendar.CalendarDay;
import fazhi.calendar.HolidayPlanService;
import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.DayFields;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.NumberField;
import fazhi.ui.form.PlainForm;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;

/** 节假日安排: days off and make-up working days, a year at a time. */
@Route(AdministrationNavigation.CALENDAR)
@RolesAllowed({"SYSTEM_ADMIN", "LAW_OFFICE"})
class CalendarView extends VerticalLayout implements HasDynamicTitle {

    private final HolidayPlanService plans;

    private final Texts texts;

    private final ListPanel<CalendarDay> panel;

    private final Select<Integer> year = new Select<>();

    private final Paragraph gaps = new Paragraph();

    CalendarView(HolidayPlanService plans, DayFields days, CurrentPeriod current, Texts texts) {
        this.plans = plans;
        this.texts = texts;
        year.setAriaLabel(texts.get("holiday.year"));
        year.setItemLabelGenerator(each -> texts.get("period.YEAR", String.valueOf(each), 1));
        year.addValueChangeListener(event -> show(event.getValue()));
        TestIds.mark(year, "filter-year");
        panel =
                new ListPanel<CalendarDay>("holiday", getPageTitle())
                        .column("date", day -> day.date().toString())
                        .column("weekday", day -> days.describe(day.date()))
                        .column("kind", day -> Labels.of(day.kind(), texts))
                        .column("name", CalendarDay::name)
                        .tool(year)
                        .add(texts.get("holiday.import"), this::importYear);
        setSizeFull();
        setPadding(false);
        gaps.addClassNames("list-note", "overdue");
        TestIds.mark(gaps, "holiday-gaps");
        add(gaps, panel);
        var known = plans.years();
        year.setItems(known.reversed());
        if (!known.isEmpty()) {
            int now = current.today().getYear();
            year.setValue(known.contains(now) ? now : known.getLast());
        }
    }

    private void show(Integer chosen) {
        if (chosen != null) {
            panel.show(plans.list(chosen));
            var lacking = plans.gaps(chosen);
            gaps.setVisible(!lacking.isEmpty());
            gaps.setText(texts.get("holiday.gaps", chosen, String.join(" ", lacking)));
        }
    }

    private void importYear() {
        var next = plans.years().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        var lines = new TextArea();
        lines.setMinRows(10);
        lines.setHelperText(texts.get("holiday.csv-help"));
        lines.addClassName("wide-field");
        new EditorDialog<>(
                        texts.get("holiday.import"),
                        new PlainForm<>("holiday", PlanData.class, texts)
                                .required("year", NumberField.whole(texts))
                                .required("csv", lines),
                        new Stored<>(0, 0, new PlanData(next, "")),
                        texts,
                        typed -> accept(typed.data()))
                .open();
    }

    private void accept(PlanData plan) {
        plans.importYear(plan.year(), plan.csv());
        Notifications.success(texts.get("ledger.saved"));
        year.setItems(plans.years().reversed());
        year.setValue(plan.year());
        show(plan.year());
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.calendar");
    }
}
