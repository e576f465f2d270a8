package fazhi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of many machines one does the work of a slot. */
@DatabaseTest
class JobSlotsTests {

    private static final Instant NOW = Instant.parse("2026-11-29T04:00:30Z");

    @Autowired private JdbcClient database;

    private JobSlots machine(String name, Duration later) {
        var clock = Clock.fixed(NOW.plus(later), ZoneId.of("Asia/Shanghai"));
        return new JobSlots(database, clock, name);
    }

    @Test
    void theNextSlotIsAnybodysAgain() {
        assertThat(taken("a", Duration.ZERO, "next")).isTrue();
        assertThat(taken("b", Duration.ofSeconds(20), "next")).isFalse();
        assertThat(taken("b", Duration.ofSeconds(40), "next")).isTrue();
    }

    private boolean taken(String name, Duration later, String job) {
        return machine(name, later).mine(job, ChronoUnit.MINUTES);
    }

    @Test
    void oneOfEightAtOnceWins() throws Exception {
        var claims = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++) {
            var name = "node" + i;
            claims.add(() -> taken(name, Duration.ZERO, "race"));
        }
        int won = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(claims)) {
                won += each.get() ? 1 : 0;
            }
        }
        assertThat(won).isOne();
    }

    @Test
    void minutesAreForgottenBeforeDaysAre() {
        for (var slot : List.of(ChronoUnit.MINUTES, ChronoUnit.DAYS)) {
            machine("a", Duration.ofDays(-5)).mine("by-" + slot, slot);
            machine("a", Duration.ZERO).mine("by-" + slot, slot);
        }
        assertThat(kept("by-Minutes")).isOne();
        assertThat(kept("by-Days")).isEqualTo(2);
    }

    private long kept(String job) {
        return database.sql("select count(*) from job_slot where job = ?")
                .param(job)
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsLongGoneIsForgotten() {
        taken("a", Duration.ofDays(-60), "old");
        taken("a", Duration.ZERO, "old");
        assertThat(kept("old")).isOne();
    }
}
