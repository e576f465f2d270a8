package fazhi.enforcement.clock;

import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import fazhi.enforcement.officer.OfficerData;
import fazhi.enforcement.officer.TrainingData;
import fazhi.ledger.Ledger;
import fazhi.ledger.RowChanged;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.query.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The hours of training an officer owes by the end of each year (年度培训学时期限), from the first year in
 * which the town registered a training to the year after the last. Of a year an officer was on duty
 * for a part of, nothing is said. What was missed is over with the first training of the next year:
 * it cannot be made good.
 */
@Component
class TrainingClocks implements ClockSource {

    static final String RULE = "officer.training";

    private static final String OFFICER = "officer";

    private static final String HELD_ON = "heldOn";

    private final Ledger<TrainingData> trainings;

    private final Ledger<OfficerData> officers;

    private final BigDecimal hours;

    /**
     * @param hours 法治政府建设实施纲要（2021－2025年）, to be confirmed by the town; none where it is zero
     */
    TrainingClocks(
            Ledger<TrainingData> trainings,
            Ledger<OfficerData> officers,
            @Value("${portal.training-hours:60}") BigDecimal hours) {
        this.trainings = trainings;
        this.officers = officers;
        this.hours = hours;
    }

    @Override
    public String ledger() {
        return OFFICER;
    }

    @Override
    public Set<String> rules() {
        return Set.of(RULE);
    }

    @Override
    public List<Long> owners(Record data) {
        return List.of(((OfficerData) data).staff());
    }

    @Override
    public List<Clock> clocks(Record data) {
        return clocks((OfficerData) data, List.of());
    }

    @Override
    public List<Clock> clocks(RecordRef ref, Record data) {
        return clocks((OfficerData) data, of(ref.id()));
    }

    /** The first training of a year, or its last one taken back, is about every officer. */
    @Override
    public List<RecordRef> moved(RowChanged elsewhere) {
        var rows =
                Stream.of(elsewhere.before(), elsewhere.after())
                        .filter(TrainingData.class::isInstance)
                        .map(TrainingData.class::cast)
                        .toList();
        var moved =
                rows.stream().map(TrainingData::heldOn).anyMatch(this::begins)
                        ? officers.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                                .map(Stored::id)
                        : rows.stream().map(TrainingData::officerId);
        return moved.distinct().map(id -> new RecordRef(OFFICER, id)).toList();
    }

    /** Whether none of its year was held before. */
    private boolean begins(LocalDate day) {
        var since = Condition.between(HELD_ON, first(day.getYear()), day);
        return trainings.tally(List.of(Tally.rows(List.of(since)))).getFirst().rows() <= 1;
    }

    private List<TrainingData> of(long officer) {
        return trainings
                .list(LedgerQuery.of(Condition.is("officerId", officer)), 0, Ledger.PAGE_LIMIT)
                .stream()
                .map(Stored::data)
                .sorted(Comparator.comparing(TrainingData::heldOn))
                .toList();
    }

    private List<Clock> clocks(OfficerData officer, List<TrainingData> held) {
        var days = days();
        if (hours.signum() == 0 || days.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(days.first().getYear(), days.last().getYear() + 1)
                .filter(year -> wholly(officer, year))
                .mapToObj(
                        year ->
                                new Clock(
                                        RULE,
                                        first(year),
                                        last(year),
                                        ClockDays.first(
                                                reached(held, year),
                                                days.ceiling(first(year + 1)))))
                .toList();
    }

    /** Days on which any training was held. */
    private NavigableSet<LocalDate> days() {
        return trainings.group(List.of(Grouping.value(HELD_ON)), List.of(), List.of()).stream()
                .map(group -> LocalDate.parse(group.keys().getFirst()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean wholly(OfficerData officer, int year) {
        var from = officer.onDutyFrom();
        var left = officer.leftOn();
        return (from == null || !from.isAfter(first(year)))
                && (left == null || left.isAfter(last(year)));
    }

    private @Nullable LocalDate reached(List<TrainingData> held, int year) {
        var sum = BigDecimal.ZERO;
        for (var training : held) {
            if (training.heldOn().getYear() == year) {
                sum = sum.add(training.hours());
                if (sum.compareTo(hours) >= 0) {
                    return training.heldOn();
                }
            }
        }
        return null;
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
