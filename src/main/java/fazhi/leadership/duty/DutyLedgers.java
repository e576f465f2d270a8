package fazhi.leadership.duty;

import static fazhi.ledger.format.Facts.inOrder;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.store.Ledgers;
import fazhi.organisation.handover.HeldWork;
import fazhi.task.Renewal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of duties of leaders and how they fulfilled them (职责清单、履职记录). */
@Configuration(proxyBeanMethods = false)
class DutyLedgers {

    static final LedgerFormat<DutyData> DUTY =
            LedgerFormat.of("duty", "leadership", DutyData.class)
                    .reference("leader", "staff", REQUIRED, GRID, NATURAL)
                    .choice("capacity", GRID, SORT)
                    .remark("matter", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .text("basis")
                    .date("assignedOn", REQUIRED, GRID, SORT, NATURAL)
                    .date("dueOn", AHEAD, GRID, SORT)
                    .date("doneOn", GRID, SORT)
                    .remark("deed")
                    .invented()
                    .rule(
                            "doneOn",
                            "duty.done-before-assigned",
                            each -> inOrder(each.assignedOn(), each.doneOn()))
                    .rule(
                            "dueOn",
                            "duty.due-before-assigned",
                            each -> inOrder(each.assignedOn(), each.dueOn()))
                    .build();

    static final LedgerFormat<DutyRecordData> DUTY_RECORD =
            LedgerFormat.of("duty-record", "leadership", DutyRecordData.class)
                    .reference("dutyId", "duty", GRID, NATURAL)
                    .choice("kind", REQUIRED, GRID, SORT)
                    .date("doneOn", REQUIRED, GRID, SORT, NATURAL)
                    .remark("deed", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .reference("meetingId", "meeting")
                    .invented()
                    .build();

    @Bean
    @Order(110)
    Ledger<DutyData> duties(Ledgers ledgers) {
        return ledgers.open(DUTY, Duty.class, Duty::new);
    }

    @Bean
    @Order(115)
    Ledger<DutyRecordData> dutyRecords(Ledgers ledgers) {
        return ledgers.open(DUTY_RECORD, DutyRecord.class, DutyRecord::new);
    }

    /** Duties past their day. */
    @Bean
    RowMark<DutyData> dutyMarks(Clock clock) {
        return RowMark.when(DUTY.id(), "duty.late", (duty, _) -> duty.lateOn(LocalDate.now(clock)));
    }

    @Bean
    HeldWork dutiesInHand() {
        return HeldWork.until("doneOn", DUTY.id(), "leader");
    }

    /** The duties of the year before, for the year that begins. */
    @Bean
    @Order(110)
    Renewal dutiesAgain(Ledger<DutyData> duties, Clock clock) {
        return Renewal.of(duties, clock, "assignedOn", List.of(), "doneOn", "deed");
    }
}
