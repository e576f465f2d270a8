package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
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

    /**
     * Processor time, so that other work is not measured: twice what a running portal may take,
     * since a test runs without the second compiler and on any machine.
     */
    private static final Duration MOST = Duration.ofSeconds(4);

    private static final int TRIES = 4;

    /** The best of some: the first ones still compile, and a crowded machine is slow by turns. */
    @Test
    void thirtyPagesAreCheckedInSeconds() {
        assertThat(TEXT).hasSizeGreaterThan(17_000);
        var best =
                IntStream.range(0, TRIES)
                        .mapToObj(_ -> checked())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        assertThat(best).isLessThan(MOST);
    }

    private static Duration checked() {
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        CheckFixture.check(TEXT);
        return Duration.ofNanos(thread.getCurrentThreadCpuTime() - before);
    }
}
