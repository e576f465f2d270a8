package fazhi.shell.header;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Chooses the period that rules every view (统计周期选择). */
public final class PeriodSelector extends Composite<Select<Period>> {

    /** Years offered before the usual one. */
    private static final int YEARS_BACK = 3;

    private static final int QUARTERS = 4;

    private final Period usual;

    public PeriodSelector(Period usual, Texts texts) {
        this.usual = usual;
        var select = getContent();
        select.setAriaLabel(texts.get("period.choose"));
        select.setItems(around(usual));
        select.setItemLabelGenerator(period -> name(period, texts));
        select.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        go(event.getValue());
                    }
                });
        select.addClassName("period-selector");
        TestIds.mark(select, "period");
    }

    private static List<Period> around(Period period) {
        var periods = new ArrayList<Period>();
        for (int year = period.year() + 1; year >= period.year() - YEARS_BACK; year--) {
            periods.add(Period.year(year));
        }
        periods.add(new Period(period.year(), Period.Part.HALF, 1));
        periods.add(new Period(period.year(), Period.Part.HALF, 2));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            periods.add(new Period(period.year(), Period.Part.QUARTER, quarter));
        }
        return periods;
    }

    static String name(Period period, Texts texts) {
        return Formats.period(period, texts);
    }

    public void show(Period period) {
        if (getContent().getGenericDataView().getItems().noneMatch(period::equals)) {
            var all = new ArrayList<>(around(usual));
            all.addFirst(period);
            getContent().setItems(all);
        }
        getContent().setValue(period);
    }

    private void go(Period period) {
        getUI().ifPresent(
                        ui -> {
                            var location = ui.getActiveViewLocation();
                            var parameters =
                                    new HashMap<>(location.getQueryParameters().getParameters());
                            parameters.put(CurrentPeriod.PARAMETER, List.of(period.toString()));
                            ui.navigate(location.getPath(), new QueryParameters(parameters));
                        });
    }
}
