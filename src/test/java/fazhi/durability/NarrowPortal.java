package fazhi.durability;

import fazhi.evidence.EvidenceAccess;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The part of the portal that writes: its database settings and sync, the trail and the evidence
 * files. It starts in a second where the whole takes ten, so each test run can kill it often. Not
 * marked as a configuration, so that the portal itself does not find it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"fazhi.audit", "fazhi.storage", "fazhi.evidence"},
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "fazhi\\.evidence\\.(ui\\..*|LedgerEvidence)|.*Test.*"))
class NarrowPortal {

    static ConfigurableApplicationContext open(String dataFolder, String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--portal.data-dir=" + dataFolder);
        all.add("--spring.main.banner-mode=off");
        all.add("--logging.threshold.console=OFF");
        return new SpringApplicationBuilder(NarrowPortal.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(all.toArray(String[]::new));
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    EvidenceAccess everyRecord() {
        return new EveryRecord();
    }
}
