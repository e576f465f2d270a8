package fazhi.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressPaceTests {

    private static final String GUESSING = "10.0.0.7";

    private final List<Duration> waited = new ArrayList<>();

    private Instant now = Instant.parse("2023-03-01T08:00:00Z");

    private final Clock clock =
            new Clock() {

                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return InstantSource.system().withZone(zone);
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    private final AddressPace pace = new AddressPace(clock, waited::add);

    private void fail(int times) {
        IntStream.range(0, times).forEach(_ -> pace.failed(GUESSING));
    }

    @Test
    void aHundredFailuresSlowTheNextTryOfThatMachineAlone() {
        fail(99);
        pace.before(GUESSING);
        assertThat(waited).isEmpty();
        fail(1);
        pace.before("10.0.0.8");
        assertThat(waited).isEmpty();
        pace.before(GUESSING);
        assertThat(waited).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void failuresOfMoreThanTenMinutesAgoCountNoLonger() {
        fail(50);
        now = now.plus(Duration.ofMinutes(9));
        fail(50);
        pace.before(GUESSING);
        assertThat(waited).hasSize(1);
        now = now.plus(Duration.ofMinutes(2));
        pace.before(GUESSING);
        assertThat(waited).hasSize(1);
    }

    @Test
    void aFloodFromManyMachinesForgetsTheFirst() {
        fail(100);
        IntStream.range(0, 1_000).forEach(i -> pace.failed("10.1." + i / 250 + "." + i % 250));
        pace.before(GUESSING);
        assertThat(waited).isEmpty();
    }
}
