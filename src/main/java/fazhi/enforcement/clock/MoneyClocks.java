package fazhi.enforcement.clock;

import fazhi.calendar.LastDay;
import fazhi.calendar.WorkingCalendar;
import fazhi.common.Refusal;
import fazhi.deadline.Clock;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.enforcement.procedure.Deferral;
import fazhi.enforcement.remedy.RemedyData;
import fazhi.enforcement.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What runs while a fine is not paid (未缴罚款的期限): what is added to it, and the months in which the
 * court may be asked. A deferral moves both to its last day, and leaves them unknown without one.
 */
@Component
class MoneyClocks {

    /** Calendar days from service to payment, rolled to a working day, 行政处罚法 art 67. */
    static final int PAY = 15;

    /**
     * Months to sue, 行政诉讼法 art 46, rolled to a working day; then to ask the court, 行政强制法 art 53.
     */
    private static final int SUE = 6;

    private static final int ASK = 3;

    private static final String COURT = "penalty.court";

    /** Calendar days to sue after reconsideration, 行政诉讼法 art 45. */
    private static final int SUE_AFTER = 15;

    private final WorkingCalendar calendar;

    MoneyClocks(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    Stream<Clock> of(PenaltyCaseData data, CaseRecords.Held held) {
        var served = data.servedOn();
        if (served == null
                || money(data).signum() == 0
                || Deferral.openSince(held.acts()) != null) {
            return Stream.empty();
        }
        try {
            return Stream.concat(
                            surcharge(data, held).stream().flatMap(each -> added(data, each)),
                            asked(data, served, held).stream())
                    .filter(MoneyClocks::ever);
        } catch (Refusal _) {
            // into a year without a plan of holidays: known with it, when the case is next counted
            return Stream.empty();
        }
    }

    private static BigDecimal money(PenaltyCaseData data) {
        return Objects.requireNonNullElse(data.fine(), BigDecimal.ZERO)
                .add(Objects.requireNonNullElse(data.confiscated(), BigDecimal.ZERO));
    }

    /** What is added to the fine of a case that was served; nothing where there is no fine. */
    Optional<Surcharge> surcharge(PenaltyCaseData data, CaseRecords.Held held) {
        var served = data.servedOn();
        var fine = data.fine();
        return served == null
                        || fine == null
                        || fine.signum() == 0
                        || Deferral.openSince(held.acts()) != null
                ? Optional.empty()
                : Optional.of(new Surcharge(fine, payBy(served, held), held.stops()));
    }

    /** The last day to pay: fifteen days after service, art 67, or what was agreed, art 66. */
    LocalDate payBy(LocalDate served, CaseRecords.Held held) {
        return Deferral.payBy(held.acts())
                .map(calendar::rolled)
                .orElseGet(() -> calendar.plusDays(served, PAY, LastDay.ROLLS));
    }

    private static Stream<Clock> added(PenaltyCaseData data, Surcharge surcharge) {
        var over = ClockDays.first(data.paidOn(), data.closedOn());
        var capped = surcharge.cappedOn();
        if (capped.isPresent()) {
            return Stream.of(new Clock("penalty.surcharge", surcharge.from(), capped.get(), over));
        }
        // it stands still: the clock goes on when the suit is over
        var since =
                surcharge.stops().stream()
                        .filter(stop -> stop.to() == null)
                        .map(Surcharge.Stop::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return since.isAfter(surcharge.from())
                ? Stream.of(
                        new Clock(
                                "penalty.surcharge",
                                surcharge.from(),
                                surcharge.from().plusDays(Surcharge.CAPPED - 1L),
                                since))
                : Stream.empty();
    }

    private Optional<Clock> asked(PenaltyCaseData data, LocalDate served, CaseRecords.Held held) {
        var over =
                ClockDays.first(
                        held.day(CaseActKind.COURT_ASKED),
                        ClockDays.first(data.paidOn(), data.closedOn()));
        if (held.remedies().isEmpty()) {
            var sue = calendar.plusMonths(served, SUE, LastDay.ROLLS);
            return Optional.of(
                    deferred(sue, held)
                            .map(day -> court(day, over))
                            .orElseGet(
                                    () ->
                                            new Clock(
                                                    COURT,
                                                    sue.plusDays(1),
                                                    calendar.plusMonths(
                                                            served, SUE + ASK, LastDay.STANDS),
                                                    over)));
        }
        return upheld(held)
                .map(decided -> calendar.plusDays(decided, SUE_AFTER, LastDay.ROLLS))
                .map(sue -> court(deferred(sue, held).orElse(sue), over));
    }

    /** The end of a deferral that is later than the time to sue, 行政处罚法 art 72(二). */
    private static Optional<LocalDate> deferred(LocalDate sue, CaseRecords.Held held) {
        return Deferral.payBy(held.acts()).filter(day -> day.isAfter(sue));
    }

    /** Three months from the day after this one. */
    private Clock court(LocalDate from, @Nullable LocalDate over) {
        return new Clock(
                COURT, from.plusDays(1), calendar.plusMonths(from, ASK, LastDay.STANDS), over);
    }

    /** The day the last reconsideration ended, where nothing else was begun or still goes on. */
    private static Optional<LocalDate> upheld(CaseRecords.Held held) {
        var all = held.remedies();
        return all.stream().allMatch(MoneyClocks::reconsidered)
                ? all.stream()
                        .map(RemedyData::decidedOn)
                        .map(Objects::requireNonNull)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static boolean reconsidered(RemedyData remedy) {
        return remedy.kind() == RemedyKind.RECONSIDERATION && remedy.decidedOn() != null;
    }

    /** What was stopped before it began never ran. */
    private static boolean ever(Clock clock) {
        @Nullable LocalDate stopped = clock.stopped();
        return stopped == null || stopped.isAfter(clock.started());
    }
}
