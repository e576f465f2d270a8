package fazhi.enforcement.health;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.seizure.SeizedItemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds where seizures fall short of the law (查封扣押体检), for the same people as {@link CaseHealth}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SeizureHealth {

    /** A case filed so long before may still have things seized. */
    private static final int YEARS_BACK = 2;

    private final Ledger<SeizedItemData> seizures;

    private final Ledger<PenaltyCaseData> penalties;

    private final CaseHealth cases;

    private final Texts texts;

    private final Clock clock;

    SeizureHealth(
            Ledger<SeizedItemData> seizures,
            Ledger<PenaltyCaseData> penalties,
            CaseHealth cases,
            Texts texts,
            Clock clock) {
        this.seizures = seizures;
        this.penalties = penalties;
        this.cases = cases;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What one seizure lacks.
     *
     * @throws AccessDeniedException for whoever is not told
     */
    public List<Defect> of(long seizure) {
        require();
        var data = seizures.get(seizure).data();
        var caseId = data.caseId();
        return defects(data, caseId == null ? null : penalties.get(caseId).data().closedOn());
    }

    /**
     * What the seizures of one case lack, each thing once; two statements.
     *
     * @throws AccessDeniedException for whoever is not told
     */
    public List<Defect> ofCase(long caseId) {
        require();
        var closed = penalties.get(caseId).data().closedOn();
        return seizures
                .list(LedgerQuery.of(Condition.is("caseId", caseId)), 0, Ledger.PAGE_LIMIT)
                .stream()
                .flatMap(row -> defects(row.data(), closed).stream())
                .distinct()
                .toList();
    }

    /**
     * The seizures of a period, by the day of seizing, that lack something; one statement for each
     * page, and one for their cases.
     *
     * @throws AccessDeniedException for whoever is not told
     */
    public List<CaseHealth.Result> of(Period period) {
        require();
        var found = new ArrayList<CaseHealth.Result>();
        var closed = closed(period);
        seizures.scan(
                LedgerQuery.of(Condition.between("seizedOn", period.from(), period.to()))
                        .sorted("seizedOn", true),
                page -> {
                    for (var row : page) {
                        var defects = defects(row.data(), closedOn(row.data().caseId(), closed));
                        if (!defects.isEmpty()) {
                            found.add(
                                    new CaseHealth.Result(
                                            seizures.format().id(),
                                            row.id(),
                                            texts.get(
                                                    "seizure-health.title",
                                                    seizures.title(row.data()),
                                                    String.valueOf(row.data().seizedOn())),
                                            defects));
                        }
                    }
                });
        return found;
    }

    private List<Defect> defects(SeizedItemData data, @Nullable LocalDate caseClosedOn) {
        var file = new SeizureFile(data, caseClosedOn, LocalDate.now(clock));
        return LawRule.broken(SeizureRules.ALL, file).stream()
                .map(rule -> Defect.of(rule, texts))
                .toList();
    }

    private static @Nullable LocalDate closedOn(
            @Nullable Long caseId, Map<Long, LocalDate> closed) {
        return caseId == null ? null : closed.get(caseId);
    }

    /** The day each case a seizure of the period may belong to was closed. */
    private Map<Long, LocalDate> closed(Period period) {
        var days = new HashMap<Long, LocalDate>();
        penalties.scan(
                LedgerQuery.of(
                        new Condition.Filled("closedOn"),
                        Condition.between(
                                "filedOn", period.from().minusYears(YEARS_BACK), period.to())),
                page ->
                        page.forEach(
                                row ->
                                        days.put(
                                                row.id(),
                                                Objects.requireNonNull(row.data().closedOn()))));
        return days;
    }

    private void require() {
        if (!cases.tells()) {
            throw new AccessDeniedException("seizure health");
        }
    }
}
