package fazhi.enforcement.health;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds where cases fall short of the law (案件体检), for those who handle, review and lead them: not
 * for observers, and never for a slide.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CaseHealth {

    static final String PENALTY = "penalty";

    private static final String ACTS = "case-act";

    private final Ledger<PenaltyCaseData> penalties;

    private final Ledger<CaseActData> acts;

    private final LedgerAccess access;

    private final CaseSurroundings surroundings;

    private final Texts texts;

    CaseHealth(
            Ledger<PenaltyCaseData> penalties,
            Ledger<CaseActData> acts,
            LedgerAccess access,
            CaseSurroundings surroundings,
            Texts texts) {
        this.penalties = penalties;
        this.acts = acts;
        this.access = access;
        this.surroundings = surroundings;
        this.texts = texts;
    }

    /** A matter with what it lacks (体检结果), at least one thing. */
    public record Result(String ledger, long id, String title, List<Defect> defects) {

        public Result {
            defects = List.copyOf(defects);
        }

        public String route() {
            return "ledger/" + ledger + "/" + id;
        }
    }

    /** Whether the person at work is told of defects at all. */
    public boolean tells() {
        return access.may(PENALTY, Right.TYPE) || access.may(PENALTY, Right.APPROVE);
    }

    /**
     * What no case of the town says, by the names of its columns: said once, and of no case alone.
     *
     * @throws AccessDeniedException for whoever is not told
     */
    public List<String> unregistered() {
        require();
        return surroundings.never().stream()
                .map(column -> penalties.format().column(column))
                .map(column -> texts.get(penalties.format().headerKey(column)))
                .toList();
    }

    /**
     * What one case lacks, in the order of its life.
     *
     * @throws AccessDeniedException for whoever is not told
     */
    public List<Defect> of(long caseId) {
        require();
        var row = penalties.get(caseId);
        return defects(row.data(), actsOf(List.of(caseId)).getOrDefault(caseId, List.of()));
    }

    /**
     * The cases of a period, by the day of filing, that lack something; two statements for each
     * page of cases.
     *
     * @throws AccessDeniedException for whoever is not told
     */
    public List<Result> of(Period period) {
        require();
        var found = new ArrayList<Result>();
        var around = surroundings.now();
        var full = surroundings.full();
        penalties.scan(
                LedgerQuery.of(Condition.between("filedOn", period.from(), period.to()))
                        .sorted("filedOn", true),
                page -> {
                    var byCase = actsOf(page.stream().map(Stored::id).toList());
                    for (var row : page) {
                        var file =
                                new CaseFile(
                                        row.data(),
                                        byCase.getOrDefault(row.id(), List.of()),
                                        full,
                                        around);
                        var defects = CaseRules.broken(file).stream().map(this::told).toList();
                        if (!defects.isEmpty()) {
                            found.add(
                                    new Result(
                                            PENALTY,
                                            row.id(),
                                            penalties.title(row.data()),
                                            defects));
                        }
                    }
                });
        return found;
    }

    /** What the case would lack after an act that it does not lack now. */
    List<Defect> newly(Stored<PenaltyCaseData> after, @Nullable CaseActData act) {
        var before = penalties.get(after.id()).data();
        var known = actsOf(List.of(after.id())).getOrDefault(after.id(), List.of());
        var then = new ArrayList<>(known);
        if (act != null) {
            then.add(act);
        }
        var around = surroundings.now();
        var full = surroundings.full();
        var now = CaseRules.broken(new CaseFile(before, known, full, around));
        // the first act registered breaks the silence on older ones, which is not its fault
        var older = CaseRules.broken(new CaseFile(before, known, true, around));
        return CaseRules.broken(new CaseFile(after.data(), then, full, around)).stream()
                .filter(rule -> !now.contains(rule))
                .filter(rule -> act == null || !rule.gate() || !older.contains(rule))
                .map(this::told)
                .toList();
    }

    private List<Defect> defects(PenaltyCaseData data, List<CaseActData> known) {
        return CaseRules.broken(new CaseFile(data, known, surroundings.full(), surroundings.now()))
                .stream()
                .map(this::told)
                .toList();
    }

    private Defect told(LawRule<?> rule) {
        return Defect.of(rule, texts);
    }

    private Map<Long, List<CaseActData>> actsOf(Collection<Long> cases) {
        if (cases.isEmpty() || !access.may(ACTS, Right.SEE)) {
            return Map.of();
        }
        var all = new ArrayList<CaseActData>();
        acts.scan(
                LedgerQuery.of(Condition.is("caseId", cases.toArray())),
                page -> page.forEach(row -> all.add(row.data())));
        return all.stream().collect(Collectors.groupingBy(CaseActData::caseId));
    }

    private void require() {
        if (!tells()) {
            throw new AccessDeniedException("case health");
        }
    }
}
