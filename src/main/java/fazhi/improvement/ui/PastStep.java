package fazhi.improvement.ui;

import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.past.PastOriginals;
import fazhi.ui.contribution.FirstStep;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The report of the year before, with its problems and measures (启用步骤：上年报告). */
@Configuration(proxyBeanMethods = false)
class PastStep {

    @Bean
    @Order(90)
    FirstStep pastReportStep(PastOriginals originals, Ledger<ProblemData> problems) {
        return FirstStep.at(
                        "past-report",
                        PastNavigation.PAST,
                        List.of("LAW_OFFICE"),
                        () -> originals.years() > 0 || problems.totals(LedgerQuery.ALL).rows() > 0)
                .once();
    }
}
