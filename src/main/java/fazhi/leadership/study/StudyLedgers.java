package fazhi.leadership.study;

import static fazhi.ledger.format.Facts.above;
import static fazhi.ledger.format.Facts.sum;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import fazhi.task.Renewal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of the study plan and study sessions (学法计划、学法活动台账). */
@Configuration(proxyBeanMethods = false)
class StudyLedgers {

    static final LedgerFormat<StudyPlanData> STUDY_PLAN =
            LedgerFormat.of("study-plan", "leadership", StudyPlanData.class)
                    .text("topic", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .text("law", GRID, SEARCH)
                    .date("plannedOn", REQUIRED, AHEAD, GRID, SORT, NATURAL)
                    .choice("form", GRID, SORT)
                    .reference("host", "staff", GRID)
                    .text("audience")
                    .remark("remark")
                    .invented()
                    .build();

    static final LedgerFormat<StudySessionData> STUDY =
            LedgerFormat.of("study", "leadership", StudySessionData.class)
                    .text("topic", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .text("law", GRID, SEARCH)
                    .choice("form", GRID, SORT)
                    .date("heldOn", REQUIRED, GRID, SORT, NATURAL)
                    .reference("planItem", "study-plan", GRID)
                    .reference("host", "staff")
                    .text("place")
                    .count("expected", GRID, SUM)
                    .count("attended", GRID, SUM)
                    .count("excused", GRID, SUM)
                    .count("madeUp", GRID, SUM)
                    .references("absent", "staff")
                    .remark("materials")
                    .remark("remark")
                    .invented()
                    .rule(
                            "attended",
                            "study.more-than-due",
                            each -> !above(each.attended(), each.expected()))
                    .rule(
                            "excused",
                            "study.excused-too-many",
                            each -> !above(sum(each.attended(), each.excused()), each.expected()))
                    .rule(
                            "madeUp",
                            "study.made-up-too-many",
                            each -> !above(sum(each.attended(), each.madeUp()), each.expected()))
                    .build();

    @Bean
    @Order(130)
    Ledger<StudyPlanData> studyPlan(Ledgers ledgers) {
        return ledgers.open(STUDY_PLAN, StudyPlanItem.class, StudyPlanItem::new);
    }

    @Bean
    @Order(140)
    Ledger<StudySessionData> studySessions(Ledgers ledgers) {
        return ledgers.open(STUDY, StudySession.class, StudySession::new);
    }

    /** The study plan of the year before, for the year that begins. */
    @Bean
    @Order(120)
    Renewal studyPlanAgain(Ledger<StudyPlanData> plan, Clock clock) {
        return Renewal.of(plan, clock, "plannedOn", List.of());
    }
}
