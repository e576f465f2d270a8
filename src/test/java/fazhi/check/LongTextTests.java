package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongTextTests {

    /** About thirty pages: what all the clean reports say, one behind the other. */
    private static final String TEXT =
            IntStream.rangeClosed(1, 27)
                    .mapToObj("/check/clean/report-%d.txt"::formatted)
                    .map(CheckFixture::resource)
                    .collect(Collectors.joining("\n\n"));

    /** Processor time, so that other work on the machine is not measured. */
    private static final Duration MOST = Duration.ofSeconds(2);

    @Test
    void thirtyPagesAreCheckedInTwoSeconds() {
        CheckFixture.check(TEXT);
        assertThat(TEXT).hasSizeGreaterThan(17_000);
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        CheckFixture.check(TEXT);
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before)).isLessThan(MOST);
    }
}
