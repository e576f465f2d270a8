package fazhi.administration.ui;

import fazhi.calendar.HolidayPlanService;
import fazhi.law.OffenceCauseService;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.contribution.FirstStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The words and days the ledgers count by (启用步骤：案由、节假日). */
@Configuration(proxyBeanMethods = false)
class WordSteps {

    private static final List<String> KEEPERS = List.of("SYSTEM_ADMIN", "LAW_OFFICE");

    private static final String CASES = "penalty";

    @Bean
    @Order(70)
    FirstStep causesStep(OffenceCauseService causes, LedgerDirectory ledgers, LedgerAccess access) {
        return FirstStep.at(
                        "cause",
                        AdministrationNavigation.WORDS,
                        KEEPERS,
                        () -> !causes.list().isEmpty() || anyCase(ledgers, access))
                .importing(CASES)
                .once();
    }

    /** Who keeps the machine alone sees no cases. */
    private static boolean anyCase(LedgerDirectory ledgers, LedgerAccess access) {
        return access.may(CASES, Right.SEE)
                && ledgers.get(CASES).totals(LedgerQuery.ALL).rows() > 0;
    }

    @Bean
    @Order(80)
    FirstStep holidaysStep(HolidayPlanService holidays, Clock clock) {
        return FirstStep.at(
                        "holidays",
                        AdministrationNavigation.CALENDAR,
                        KEEPERS,
                        () -> holidays.years().contains(LocalDate.now(clock).getYear()))
                .once();
    }
}
