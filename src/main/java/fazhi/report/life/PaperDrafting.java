package fazhi.report.life;

import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.organisation.town.SettingsService;
import fazhi.report.AnnualReports;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.StepKind;
import fazhi.report.edition.Steps;
import fazhi.report.paper.Amendment;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperKind;
import fazhi.report.paper.PaperStage;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins documents (起草): the annual report of a year, or an amendment of an issued one. */
@Service
@Transactional
@PreAuthorize("hasRole('LAW_OFFICE')")
public class PaperDrafting {

    private final Ledger<PaperData> papers;

    private final AnnualReports reports;

    private final History history;

    private final SettingsService settings;

    PaperDrafting(
            Ledger<PaperData> papers,
            AnnualReports reports,
            History history,
            SettingsService settings) {
        this.papers = papers;
        this.reports = reports;
        this.history = history;
        this.settings = settings;
    }

    /** What an amendment goes back to (前文). */
    @org.springframework.stereotype.Component
    record History(EditionService editions, Steps steps, Texts texts) {}

    /**
     * Begins the annual report of a year from a template, or goes on with the one there is: a town
     * has one report a year.
     *
     * @throws Refusal when it was issued already
     */
    public long begin(String template, Period period) {
        var begun = of(period).stream().findFirst();
        if (begun.filter(each -> each.data().standing() == PaperStage.ISSUED).isPresent()) {
            throw new Refusal("paper.issued-already", String.valueOf(period.year()));
        }
        begun.filter(each -> history.editions().of(each.id()).isEmpty())
                .ifPresent(each -> choose(each, template));
        var id = begun.map(Stored::id).orElseGet(() -> add(template, period));
        history.editions().current(id);
        return id;
    }

    /** The issued report of a year, which a second one can only correct or supplement. */
    @Transactional(readOnly = true)
    public Optional<Long> issued(Period period) {
        return of(period).stream()
                .filter(each -> each.data().standing() == PaperStage.ISSUED)
                .map(Stored::id)
                .findFirst();
    }

    /** Enters the report of a year as something to be done, unless there is one already. */
    public void expect(String template, Period period) {
        if (of(period).isEmpty()) {
            add(template, period);
        }
    }

    private List<Stored<PaperData>> of(Period period) {
        return papers.list(PaperKind.ANNUAL_REPORT.first(period.year()), 0, Ledger.PAGE_LIMIT);
    }

    private void choose(Stored<PaperData> waiting, String template) {
        Map<String, @Nullable Object> values = new HashMap<>();
        papers.format()
                .columns()
                .forEach(column -> values.put(column.key(), column.value(waiting.data())));
        values.put("template", template);
        papers.change(waiting.with(papers.format().make(values)));
    }

    /** Due on the days of the rules. */
    private long add(String template, Period period) {
        var town = settings.get();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", PaperKind.ANNUAL_REPORT);
        values.put("reportYear", period.year());
        values.put("title", reports.title(Period.year(period.year())));
        values.put("template", template);
        values.put("addressee", town.addressee());
        values.put("copyTo", town.copyTo());
        values.put("copies", 1);
        values.put("dueOn", LocalDate.of(period.year() + 1, Month.MARCH, 1));
        values.put("publishBy", LocalDate.of(period.year() + 1, Month.APRIL, 1));
        values.put("stage", PaperStage.DRAFT);
        values.put("edition", 1);
        return papers.add(papers.format().make(values));
    }

    /** Begins a correction of, or a supplement to, an issued document, which stays as it is. */
    public long amend(long id, Amendment amendment) {
        var issued = papers.get(id).data();
        if (issued.standing() != PaperStage.ISSUED) {
            throw new Refusal("paper.not-issued");
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        for (var key : new String[] {"kind", "reportYear", "template", "person", "addressee"}) {
            values.put(key, papers.format().column(key).value(issued));
        }
        values.put("copyTo", issued.copyTo());
        values.put("copies", issued.copies());
        values.put(
                "title", history.texts().get("paper.amended." + amendment.name(), issued.title()));
        values.put("stage", PaperStage.DRAFT);
        values.put("edition", 1);
        values.put("amends", id);
        values.put("amendment", amendment);
        var next = papers.add(papers.format().make(values));
        history.editions().copy(history.editions().current(id), next, 1);
        history.steps().add(next, 1, StepKind.STARTED, "");
        history.steps().add(id, issued.editionNumber(), StepKind.AMENDED, amendment.name());
        return next;
    }
}
