package fazhi.enforcement.service;

import static fazhi.ledger.format.Facts.above;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of numbers reported (业务数据报送台账). */
@Configuration(proxyBeanMethods = false)
class ServiceLedgers {

    static final LedgerFormat<ServiceReportData> REPORT =
            LedgerFormat.of("service-report", "enforcement", ServiceReportData.class)
                    .date("reportedOn", REQUIRED, GRID, SORT, NATURAL)
                    .choice("kind", REQUIRED, GRID, SORT, NATURAL)
                    .count("received", REQUIRED, GRID, SUM)
                    .count("settled", GRID, SUM)
                    .count("content", GRID, SUM)
                    .reference("unit", "department", GRID, SCOPE)
                    .text("source", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .remark("remark")
                    .invented()
                    .rule(
                            "settled",
                            "service-report.more-settled-than-received",
                            each -> !above(each.settled(), each.received()))
                    .rule(
                            "content",
                            "service-report.more-content-than-received",
                            each -> !above(each.content(), each.received()))
                    .build();

    @Bean
    @Order(305)
    Ledger<ServiceReportData> serviceReports(Ledgers ledgers) {
        return ledgers.open(REPORT, ServiceReport.class, ServiceReport::new);
    }
}
