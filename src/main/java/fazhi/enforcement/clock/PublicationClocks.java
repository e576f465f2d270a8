package fazhi.enforcement.clock;

import fazhi.calendar.WorkingCalendar;
import fazhi.common.RecordRef;
import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import fazhi.enforcement.seizure.SeizedItemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.RowChanged;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * By when a decision to seize is made public (强制决定公示期限), 国办发〔2018〕118号: of what was seized since
 * the first one the town published; of what came before, and in a town that publishes none, nothing
 * is said.
 */
@Component
class PublicationClocks implements ClockSource {

    private static final String SEIZURE = "seizure";

    private static final String SEIZED_ON = "seizedOn";

    private static final String RULE = "seizure.publish";

    private final WorkingCalendar calendar;

    private final Ledger<SeizedItemData> seizures;

    private final int days;

    /**
     * @param days working days, to be confirmed by the town; no clock where it is zero
     */
    PublicationClocks(
            WorkingCalendar calendar,
            Ledger<SeizedItemData> seizures,
            @Value("${portal.seizure-publication-days:20}") int days) {
        this.calendar = calendar;
        this.seizures = seizures;
        this.days = days;
    }

    @Override
    public String ledger() {
        return SEIZURE;
    }

    @Override
    public String until() {
        return "disposedOn";
    }

    @Override
    public Set<String> rules() {
        return Set.of(RULE);
    }

    @Override
    public List<Clock> clocks(Record data) {
        var item = (SeizedItemData) data;
        return days == 0 || begun().filter(day -> !item.seizedOn().isBefore(day)).isEmpty()
                ? List.of()
                : ClockDays.clock(
                                RULE,
                                item.seizedOn(),
                                from -> calendar.plusWorkingDays(from, days),
                                item.publishedOn())
                        .toList();
    }

    /** The first day of which the town published what it seized. */
    private Optional<LocalDate> begun() {
        var published = LedgerQuery.of(new Condition.Filled("publishedOn")).sorted(SEIZED_ON, true);
        return seizures.list(published, 0, 1).stream()
                .map(row -> row.data().seizedOn())
                .findFirst();
    }

    /** The first one published, or its day taken back, is about all that was seized since. */
    @Override
    public List<RecordRef> moved(RowChanged elsewhere) {
        var days =
                Stream.of(elsewhere.before(), elsewhere.after())
                        .filter(SeizedItemData.class::isInstance)
                        .map(SeizedItemData.class::cast)
                        .filter(item -> item.publishedOn() != null)
                        .map(SeizedItemData::seizedOn)
                        .toList();
        if (days.isEmpty() || days.size() == 2 && days.getFirst().equals(days.getLast())) {
            return List.of();
        }
        var first = days.stream().min(LocalDate::compareTo).orElseThrow();
        return begun().filter(first::isAfter).isPresent() ? List.of() : since(first);
    }

    private List<RecordRef> since(LocalDate first) {
        var moved = new ArrayList<RecordRef>();
        seizures.scan(
                LedgerQuery.of(new Condition.Between(SEIZED_ON, first.toString(), "")),
                page -> page.forEach(row -> moved.add(new RecordRef(SEIZURE, row.id()))));
        return moved;
    }
}
