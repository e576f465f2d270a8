package fazhi.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser("clerk")
class JobsTests {

    private static final String OWNER = "clerk";

    @Autowired private Jobs jobs;

    @Autowired private JobTable table;

    @Test
    void workRunsAsThePersonWhoAskedForIt() {
        var id =
                jobs.submit(
                        "who",
                        OWNER,
                        _ -> SecurityContextHolder.getContext().getAuthentication().getName());

        assertThat(ended(id))
                .returns(JobState.DONE, JobRow::state)
                .returns(OWNER, JobRow::outcome)
                .satisfies(job -> assertThat(job.progress()).isEqualByComparingTo("1"))
                .satisfies(job -> assertThat(job.endedAt()).isNotNull());
    }

    @Test
    void progressShowsWhileTheWorkRuns() throws InterruptedException {
        var reported = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var id =
                jobs.submit(
                        "half",
                        OWNER,
                        progress -> {
                            progress.report(0.5, "job.cancelled");
                            reported.countDown();
                            seen.await();
                            return "";
                        });
        reported.await();

        var job = jobs.find(id, OWNER).orElseThrow();
        seen.countDown();

        assertThat(job.state()).isEqualTo(JobState.RUNNING);
        assertThat(job.progress()).isEqualByComparingTo("0.5");
        assertThat(job.step()).isEqualTo("job.cancelled");
        assertThat(ended(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void cancelledWorkEndsByItself() {
        var id =
                jobs.submit(
                        "long",
                        OWNER,
                        progress -> {
                            while (true) {
                                progress.stopIfCancelled();
                                Thread.onSpinWait();
                            }
                        });
        jobs.cancel(id, OWNER);

        assertThat(ended(id).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void failureIsToldInPlainWords() {
        var refused =
                jobs.submit(
                        "refused",
                        OWNER,
                        _ -> {
                            throw new Refusal("job.queue-full");
                        });
        var broken =
                jobs.submit(
                        "broken",
                        OWNER,
                        _ -> {
                            throw new IllegalStateException("secret detail");
                        });

        assertThat(ended(refused).state()).isEqualTo(JobState.FAILED);
        assertThat(ended(refused).outcome()).doesNotContain("job.queue-full").isNotBlank();
        assertThat(ended(broken).outcome())
                .contains(String.valueOf(broken))
                .doesNotContain("secret");
    }

    @Test
    void anothersJobsAreNotListed() {
        var id = jobs.submit("mine", OWNER, _ -> "");
        ended(id);

        assertThat(jobs.list(OWNER)).extracting(JobRow::id).contains(id);
        assertThat(table.list("somebody", 10)).isEmpty();
        assertThat(table.find(id, "somebody")).isEmpty();
    }

    @Test
    void whatACrashLeftBehindIsEnded() {
        var id = table.add("left", "ghost");
        table.start(id);

        jobs.endLeftovers();

        assertThat(table.find(id, "ghost").orElseThrow().state()).isEqualTo(JobState.FAILED);
    }

    private JobRow ended(long id) {
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> jobs.find(id, OWNER).orElseThrow(), job -> job.state().ended());
    }
}
