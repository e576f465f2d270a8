package fazhi.common.context;

import fazhi.common.Formats;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The only clock (系统时钟), zone Asia/Shanghai; {@code portal.today} lets the demo start on another
 * day.
 */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    /** A demo day starts at nine in the morning (上午九时). */
    private static final int OFFICE_OPENS = 9;

    @Bean
    Clock clock(@Value("${portal.today:#{null}}") @Nullable LocalDate today) {
        var system = Clock.system(Formats.ZONE);
        if (today == null) {
            return system;
        }
        var start = today.atTime(OFFICE_OPENS, 0).atZone(Formats.ZONE).toInstant();
        return Clock.offset(system, Duration.between(system.instant(), start));
    }
}
