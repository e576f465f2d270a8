package fazhi.figure.reporting;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Remembered;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Up to which day and on which basis the town reports (统计口径设置). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReportingService {

    private final ReportingPeriods periods;

    private final FigureBases bases;

    private final AuditTrail trail;

    private final Clock clock;

    private final Remembered<Chosen> chosen = new Remembered<>(this::read);

    ReportingService(ReportingPeriods periods, FigureBases bases, AuditTrail trail, Clock clock) {
        this.periods = periods;
        this.bases = bases;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the town chose (统计设置): every page asks for it, and it changes a few times a year. */
    private record Chosen(Map<String, LocalDate> cutOffs, List<FigureBasis> bases) {}

    /** What the trail keeps of a changed day (截止日变更). */
    private record CutOffChange(String period, @Nullable LocalDate cutOff) {}

    /** What the trail keeps of a changed basis (口径变更). */
    private record BasisChange(String figures, @Nullable Basis basis) {}

    private Chosen read() {
        return new Chosen(
                periods.findAll().stream()
                        .collect(Collectors.toMap(ReportingPeriod::code, ReportingPeriod::cutOff)),
                bases.findAll());
    }

    /**
     * The day up to which a period is counted: the one set, else its end; never a day that has not
     * come.
     */
    public LocalDate cutOff(Period period) {
        return earlier(LocalDate.now(clock), set(period).orElse(period.to()));
    }

    /** The cut-off, where rows of the period may lie behind it and count in no figure. */
    public Optional<LocalDate> cutOffWithin(Period period) {
        return lastBehind(period).map(_ -> cutOff(period));
    }

    /** The last day of a period that has come, where that lies behind its cut-off. */
    Optional<LocalDate> lastBehind(Period period) {
        var last = earlier(LocalDate.now(clock), period.to());
        return Optional.of(last).filter(day -> cutOff(period).isBefore(day));
    }

    /**
     * What stands beside a period (上年对比区间): while it runs, and where the year before has no cut-off
     * of its own, the same days of the year before; a period that is over beside the one before as
     * that was reported, on its own cut-off.
     */
    public YearBefore yearBefore(Period period) {
        var before = period.yearBefore();
        var cutOff = cutOff(period);
        var whole = cutOff.equals(period.to());
        var over = whole || set(period).filter(cutOff::equals).isPresent();
        var own = set(before).filter(_ -> over);
        var same = whole ? before.to() : earlier(cutOff.minusYears(1), before.to());
        var to = own.orElse(same);
        return new YearBefore(before, to, !to.equals(same));
    }

    /**
     * A period and its last day that another is compared with (上年对比区间).
     *
     * @param ownCutOff true where these are not the same days of the year
     */
    public record YearBefore(Period period, LocalDate to, boolean ownCutOff) {}

    /** The cut-off days that were set, the latest period first. */
    public SortedMap<Period, LocalDate> cutOffs() {
        var set = new TreeMap<Period, LocalDate>(Comparator.comparing(Period::to).reversed());
        chosen.get()
                .cutOffs()
                .forEach(
                        (code, day) ->
                                Period.parse(code).ifPresent(period -> set.put(period, day)));
        return set;
    }

    /** The bases that were set, by the beginning of the figures' ids. */
    public SortedMap<String, Basis> bases() {
        var set = new TreeMap<String, Basis>();
        chosen.get().bases().forEach(each -> set.put(each.prefix(), each.basis()));
        return set;
    }

    private Optional<LocalDate> set(Period period) {
        return Optional.ofNullable(chosen.get().cutOffs().get(period.toString()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The basis each figure is reported on: the longest match the town set, else the usual one. */
    public Function<Figure, Basis> usualBases() {
        var set = chosen.get().bases();
        return figure ->
                set.stream()
                        .filter(each -> each.covers(figure))
                        .map(FigureBasis::basis)
                        .findFirst()
                        .orElse(figure.usual());
    }

    /** The basis the town set for figures whose ids begin so, else the given one. */
    public Basis usualBasis(String id, Basis otherwise) {
        return chosen.get().bases().stream()
                .filter(each -> each.names(id))
                .map(FigureBasis::basis)
                .findFirst()
                .orElse(otherwise);
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void setCutOff(Period period, LocalDate day) {
        if (!period.contains(day)) {
            throw Refusal.at("cutOff", "figure.cut-off-outside", period);
        }
        var before = cutOffs().get(period);
        chosen.forget();
        periods.save(new ReportingPeriod(period.toString(), day));
        trail.record(
                AuditAction.SETTING_CHANGED,
                new RecordRef("cut-off", period.year()),
                new CutOffChange("", before),
                new CutOffChange(period.toString(), day));
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void setBasis(String prefix, Basis basis) {
        var before = bases().get(prefix);
        chosen.forget();
        bases.save(new FigureBasis(prefix, basis));
        trail.record(
                AuditAction.SETTING_CHANGED,
                new RecordRef("basis", 1),
                new BasisChange("", before),
                new BasisChange(prefix, basis));
    }
}
