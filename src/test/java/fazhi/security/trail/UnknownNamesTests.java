package fazhi.security.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class UnknownNamesTests {

    private final Clock clock = Mockito.mock(Clock.class);

    private final UnknownNames names = new UnknownNames(clock);

    @Test
    void soManyInAWhileAreKept() {
        at(0);
        assertThat(kept(1_000)).isEqualTo(UnknownNames.KEPT);
        at(UnknownNames.WHILE.toSeconds() - 1);
        assertThat(kept(10)).isZero();
        at(UnknownNames.WHILE.toSeconds() + 1);
        assertThat(kept(1_000)).isEqualTo(UnknownNames.KEPT);
    }

    @Test
    void aClockSetBackKeepsOn() {
        at(1_000_000);
        kept(1_000);
        at(0);
        assertThat(kept(10)).isEqualTo(10);
    }

    private void at(long second) {
        Mockito.when(clock.instant()).thenReturn(Instant.EPOCH.plusSeconds(second));
        Mockito.when(clock.getZone()).thenReturn(ZoneOffset.UTC);
    }

    private long kept(int tries) {
        return IntStream.range(0, tries).filter(_ -> names.keep()).count();
    }
}
