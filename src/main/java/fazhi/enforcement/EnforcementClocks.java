package fazhi.enforcement;

import fazhi.calendar.LastDay;
import fazhi.calendar.WorkingCalendar;
import fazhi.common.Refusal;
import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.seizure.SeizedItemData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clocks of enforcement (行政执法期限), with the articles they come from in the texts. */
@Configuration(proxyBeanMethods = false)
class EnforcementClocks {

    /** Calendar days from filing to decision, 行政处罚法 art 60. */
    private static final int DECIDE = 90;

    /** Working days from decision to service, 行政处罚法 art 61, 85. */
    private static final int SERVE = 7;

    /** Calendar days from service to payment, rolled to a working day, 行政处罚法 art 67. */
    private static final int PAY = 15;

    /** Calendar days of a seizure where its decision names no last day, 行政强制法 art 25. */
    private static final int HOLD = 30;

    @Bean
    ClockSource penaltyClocks(WorkingCalendar calendar) {
        return MatterClocks.of(
                        "penalty",
                        PenaltyCaseData.class,
                        "closedOn",
                        data -> clocks(data, calendar))
                .answeredBy(data -> data.officers().toList());
    }

    private static List<Clock> clocks(PenaltyCaseData data, WorkingCalendar calendar) {
        var over = data.closedOn();
        return Stream.of(
                        clock(
                                "penalty.decide",
                                data.filedOn(),
                                from -> calendar.plusDays(from, DECIDE, LastDay.STANDS),
                                first(data.decidedOn(), over)),
                        clock(
                                "penalty.serve",
                                data.decidedOn(),
                                from -> calendar.plusWorkingDays(from, SERVE),
                                first(data.servedOn(), over)),
                        clock(
                                "penalty.pay",
                                data.servedOn(),
                                from -> calendar.plusDays(from, PAY, LastDay.ROLLS),
                                first(data.paidOn(), over)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** No clock before its first day; one into a year without a plan of holidays waits for it. */
    private static Optional<Clock> clock(
            String rule,
            @Nullable LocalDate from,
            UnaryOperator<LocalDate> due,
            @Nullable LocalDate stopped) {
        if (from == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Clock(rule, from, due.apply(from), stopped));
        } catch (Refusal _) {
            return Optional.of(new Clock(rule, from, null, stopped));
        }
    }

    private static @Nullable LocalDate first(@Nullable LocalDate done, @Nullable LocalDate over) {
        return done != null ? done : over;
    }

    @Bean
    ClockSource seizureClocks(WorkingCalendar calendar) {
        return MatterClocks.of(
                "seizure",
                SeizedItemData.class,
                "disposedOn",
                data -> {
                    var due =
                            data.heldUntil() != null
                                    ? data.heldUntil()
                                    : calendar.plusDays(data.seizedOn(), HOLD, LastDay.STANDS);
                    return List.of(
                            new Clock("seizure.end", data.seizedOn(), due, data.disposedOn()));
                });
    }
}
