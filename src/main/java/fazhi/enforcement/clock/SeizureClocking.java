package fazhi.enforcement.clock;

import fazhi.calendar.LastDay;
import fazhi.calendar.WorkingCalendar;
import fazhi.common.RecordRef;
import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.seizure.SeizedItemData;
import fazhi.ledger.RowChanged;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of a seizure (查封扣押期限); the officers of its case answer for it. */
@Configuration(proxyBeanMethods = false)
class SeizureClocking {

    private static final String SEIZURE = "seizure";

    /** Calendar days of a seizure where its decision names no last day, 行政强制法 art 25. */
    private static final int HOLD = 30;

    @Bean
    ClockSource seizureClocks(WorkingCalendar calendar, JdbcClient database) {
        return MatterClocks.of(
                        SEIZURE,
                        SeizedItemData.class,
                        "disposedOn",
                        Set.of("seizure.end"),
                        data -> List.of(end(data, calendar)))
                .answeredBy(data -> officers(database, data.caseId()))
                .movedBy(change -> ofOtherOfficers(database, change));
    }

    private static Clock end(SeizedItemData data, WorkingCalendar calendar) {
        var due =
                data.heldUntil() != null
                        ? data.heldUntil()
                        : calendar.plusDays(data.seizedOn(), HOLD, LastDay.STANDS);
        return new Clock("seizure.end", data.seizedOn(), due, data.disposedOn());
    }

    private static List<Long> officers(JdbcClient database, @Nullable Long caseId) {
        return caseId == null
                ? List.of()
                : database
                        .sql("select officer, second_officer from penalty_case where id = ?")
                        .param(caseId)
                        .query(
                                (row, _) ->
                                        Stream.of(
                                                row.getObject(1, Long.class),
                                                row.getObject(2, Long.class)))
                        .list()
                        .stream()
                        .flatMap(each -> each.filter(Objects::nonNull))
                        .toList();
    }

    /** What was seized in a case that somebody else handles now. */
    private static List<RecordRef> ofOtherOfficers(JdbcClient database, RowChanged change) {
        return change.before() instanceof PenaltyCaseData before
                        && change.after() instanceof PenaltyCaseData after
                        && !before.officers().toList().equals(after.officers().toList())
                ? database.sql(
                                "select id from seized_item where case_id = ? and removed_at is null")
                        .param(change.ref().id())
                        .query((row, _) -> new RecordRef(SEIZURE, row.getLong(1)))
                        .list()
                : List.of();
    }
}
