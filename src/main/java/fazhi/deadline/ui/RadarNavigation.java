package fazhi.deadline.ui;

import fazhi.deadline.Radar;
import fazhi.ui.contribution.LedgerEntry;
import fazhi.ui.contribution.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The door to the radar (期限雷达入口). */
@Configuration(proxyBeanMethods = false)
class RadarNavigation {

    static final String RADAR = "deadlines";

    /** Under whose heading it stands, and whose clocks it opens on. */
    static final String PILLAR = "enforcement";

    @Bean
    @Order(290)
    NavigationEntry radarEntry(Radar radar) {
        return new LedgerEntry(
                PILLAR, "radar", "radar.title", RADAR, () -> radar.watches("penalty"));
    }
}
