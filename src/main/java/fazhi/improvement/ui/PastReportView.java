package fazhi.improvement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.check.ui.OriginalText;
import fazhi.check.ui.TextSource;
import fazhi.common.Period;
import fazhi.improvement.PastProblems;
import fazhi.report.past.PastReport;
import fazhi.report.past.PastReports;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.DayFields;
import fazhi.ui.form.TypingGuard;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An earlier report beside what was read in it (往年报告识读): corrected and confirmed by a person. */
@Route(PastNavigation.PAST)
@RolesAllowed("LAW_OFFICE")
class PastReportView extends Div implements HasDynamicTitle {

    private final transient PastReports reports;

    private final transient PastProblems register;

    private final Div result = new Div();

    private final IntegerField year = new IntegerField();

    private final DatePicker day;

    private final transient DayFields days;

    private final TypingGuard typing;

    private final List<ProblemCard> problems = new ArrayList<>();

    private final List<MeasureCard> measures = new ArrayList<>();

    PastReportView(PastReports reports, PastProblems register, DayFields days) {
        this.reports = reports;
        this.register = register;
        addClassName("check-view");
        result.addClassName("beside");
        year.setLabel(getTranslation("past.year"));
        this.days = days;
        day = days.make(getTranslation("past.day"));
        TestIds.mark(year, "field-past.year");
        TestIds.mark(day, "field-past.day");
        var source =
                new TextSource(
                        "",
                        text -> show(reports.parse(text)),
                        (name, content) -> show(reports.read(name, content)));
        result.add(purpose());
        add(new H2(getPageTitle()), source, result);
        typing = TypingGuard.of(this, getPageTitle());
    }

    private Paragraph purpose() {
        var purpose = new Paragraph(getTranslation("past.purpose"));
        purpose.addClassName("empty-state");
        return purpose;
    }

    private void show(PastReports.Reading reading) {
        result.removeAll();
        problems.clear();
        measures.clear();
        result.add(new OriginalText(reading.text()), records(reading));
        typing.refill();
    }

    /** What was read, to be corrected, and the act that keeps it. */
    private Div records(PastReports.Reading reading) {
        var report = reading.report();
        year.setValue(report.year());
        day.setValue(report.issuedOn());
        var register = new Button(getTranslation("past.register"), _ -> register(reading));
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        TestIds.mark(register, "action-register");
        var records = new Div(new Paragraph(head(report)), new Div(year, day));
        records.addClassName("past-records");
        records.add(new H3(getTranslation("past.problems", report.problems().size())));
        report.problems().forEach(item -> problems.add(new ProblemCard(item, problems.size())));
        problems.forEach(records::add);
        records.add(new H3(getTranslation("past.measures", report.measures().size())));
        var names = problems.stream().map(ProblemCard::name).toList();
        for (int i = 0; i < report.measures().size(); i++) {
            measures.add(new MeasureCard(report.measures().get(i), names, i, made(report), days));
        }
        measures.forEach(records::add);
        records.add(new H3(getTranslation("past.figures", report.figures().size())));
        report.figures().forEach(figure -> records.add(figure(figure)));
        records.add(register);
        return TestIds.mark(records, "past-records");
    }

    /** Plans of a report are made when the year it reports on ends. */
    private static @Nullable LocalDate made(PastReport report) {
        return report.year() == null ? report.issuedOn() : Period.year(report.year()).to();
    }

    private String head(PastReport report) {
        return String.join(
                getTranslation("common.list-mark"),
                Stream.of(report.title(), report.documentNumber(), report.signer(), report.issuer())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Paragraph figure(PastReport.Told figure) {
        var line =
                new Paragraph(
                        getTranslation(
                                "past.figure",
                                figure.subject(),
                                figure.about()
                                        ? getTranslation(
                                                "past.about", figure.value().toPlainString())
                                        : figure.value().toPlainString(),
                                figure.unit()));
        line.setTitle(figure.sentence());
        return line;
    }

    private void register(PastReports.Reading reading) {
        var kept = problems.stream().filter(ProblemCard::taken).toList();
        if (year.getValue() == null || day.getValue() == null) {
            Notifications.problem(getTranslation("past.day-missing"));
            return;
        }
        var answers =
                measures.stream()
                        .filter(MeasureCard::taken)
                        .flatMap(each -> each.measures(problems, kept))
                        .toList();
        register.register(
                new PastProblems.Confirmed(
                        year.getValue(),
                        day.getValue(),
                        kept.stream().map(ProblemCard::problem).toList(),
                        answers),
                reading.text());
        result.removeAll();
        result.add(purpose());
        typing.done();
        Notifications.success(
                getTranslation(
                        "past.registered",
                        kept.size(),
                        answers.size(),
                        String.valueOf(year.getValue()),
                        String.valueOf(year.getValue() + 1)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("past.title");
    }
}
