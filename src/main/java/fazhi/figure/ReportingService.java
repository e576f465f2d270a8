package fazhi.figure;

import fazhi.common.Period;
import fazhi.common.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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

    private final Clock clock;

    ReportingService(ReportingPeriods periods, FigureBases bases, Clock clock) {
        this.periods = periods;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * The day up to which a period is counted: the one set, else the earlier of today and its end.
     */
    public LocalDate cutOff(Period period) {
        return set(period).orElseGet(() -> earlier(LocalDate.now(clock), period.to()));
    }

    /** The same day of the year before; the year's own cut-off where one was set. */
    public LocalDate cutOffYearBefore(Period period) {
        var before = period.yearBefore();
        var cutOff = cutOff(period);
        return set(before)
                .orElseGet(
                        () ->
                                cutOff.isBefore(period.to())
                                        ? earlier(cutOff.minusYears(1), before.to())
                                        : before.to());
    }

    /** The cut-off days that were set, the latest period first. */
    public SortedMap<Period, LocalDate> cutOffs() {
        var set = new TreeMap<Period, LocalDate>(Comparator.comparing(Period::to).reversed());
        periods.findAll()
                .forEach(
                        each ->
                                Period.parse(each.code())
                                        .ifPresent(period -> set.put(period, each.cutOff())));
        return set;
    }

    /** The bases that were set, by the beginning of the figures' ids. */
    public SortedMap<String, Basis> bases() {
        var set = new TreeMap<String, Basis>();
        bases.findAll().forEach(each -> set.put(each.prefix(), each.basis()));
        return set;
    }

    private Optional<LocalDate> set(Period period) {
        return periods.findById(period.toString()).map(ReportingPeriod::cutOff);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The basis each figure is reported on: the longest match the town set, else the usual one. */
    public Function<Figure, Basis> usualBases() {
        var chosen = bases.findAll();
        return figure ->
                chosen.stream()
                        .filter(each -> each.covers(figure))
                        .map(FigureBasis::basis)
                        .findFirst()
                        .orElse(figure.usual());
    }

    /** The basis the town set for figures whose ids begin so, else the given one. */
    public Basis usualBasis(String id, Basis otherwise) {
        return bases.findAll().stream()
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
        periods.save(new ReportingPeriod(period.toString(), day));
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void setBasis(String prefix, Basis basis) {
        bases.save(new FigureBasis(prefix, basis));
    }
}
