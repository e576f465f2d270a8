package fazhi.organisation.ui;

import com.vaadin.flow.component.select.Select;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.figure.Basis;
import fazhi.figure.reporting.ReportingService;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.PlainForm;
import fazhi.ui.period.CurrentPeriod;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Up to which day and on which basis the town reports (统计口径设置), as two short lists. */
@Component
class ReportingPanels {

    private static final int YEARS_BACK = 5;

    private final ReportingService reporting;

    private final FigureNames figures;

    private final CurrentPeriod current;

    private final UnitKit kit;

    ReportingPanels(
            ReportingService reporting, FigureNames figures, CurrentPeriod current, UnitKit kit) {
        this.reporting = reporting;
        this.figures = figures;
        this.current = current;
        this.kit = kit;
    }

    ListPanel<Entry<Period, LocalDate>> cutOffs() {
        var panel =
                new ListPanel<Entry<Period, LocalDate>>("cutOff", kit.texts().get("cutOff.list"))
                        .column("period", row -> row.getKey().toString())
                        .column("cutOff", row -> row.getValue().toString());
        panel.add(kit.texts().get("cutOff.set"), () -> setCutOff(panel));
        panel.grid().setAllRowsVisible(true);
        panel.show(reporting.cutOffs().entrySet());
        return panel;
    }

    ListPanel<Entry<String, Basis>> bases() {
        var panel =
                new ListPanel<Entry<String, Basis>>("basis", kit.texts().get("basis.list"))
                        .column("figures", row -> figures.of(row.getKey()))
                        .column("basis", row -> Labels.of(row.getValue(), kit.texts()));
        panel.add(kit.texts().get("basis.set"), () -> setBasis(panel));
        panel.grid().setAllRowsVisible(true);
        panel.show(reporting.bases().entrySet());
        return panel;
    }

    private void setCutOff(ListPanel<Entry<Period, LocalDate>> panel) {
        var period = new Select<Period>();
        period.setItems(periods());
        var usual = current.usual();
        new EditorDialog<>(
                        kit.texts().get("cutOff.set"),
                        new PlainForm<>("cutOff", CutOffData.class, kit.texts())
                                .required("period", period)
                                .required("cutOff", kit.days().make("")),
                        new Stored<>(0, 0, new CutOffData(usual, reporting.cutOff(usual))),
                        kit.texts(),
                        typed -> {
                            reporting.setCutOff(typed.data().period(), typed.data().cutOff());
                            panel.show(reporting.cutOffs().entrySet());
                            Notifications.success(kit.texts().get("ledger.saved"));
                        })
                .open();
    }

    private List<Period> periods() {
        int year = current.usual().year();
        return IntStream.rangeClosed(0, YEARS_BACK + 1)
                .mapToObj(back -> Period.year(year + 1 - back))
                .toList();
    }

    private void setBasis(ListPanel<Entry<String, Basis>> panel) {
        var chosen = new Select<String>();
        var all = figures.beginnings();
        chosen.setItems(all);
        chosen.setItemLabelGenerator(figures::of);
        var basis = new Select<Basis>();
        basis.setItems(EnumSet.complementOf(EnumSet.of(Basis.OPENING)));
        basis.setItemLabelGenerator(each -> Labels.of(each, kit.texts()));
        new EditorDialog<>(
                        kit.texts().get("basis.set"),
                        new PlainForm<>("basis", BasisData.class, kit.texts())
                                .required("figures", chosen)
                                .required("basis", basis),
                        new Stored<>(0, 0, new BasisData(all.getFirst(), Basis.PERIOD)),
                        kit.texts(),
                        typed -> {
                            reporting.setBasis(typed.data().figures(), typed.data().basis());
                            panel.show(reporting.bases().entrySet());
                            Notifications.success(kit.texts().get("ledger.saved"));
                        })
                .open();
    }
}
