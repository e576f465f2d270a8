package fazhi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import fazhi.CountedStatements;
import fazhi.ViewTest;
import fazhi.demo.SeededCases;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Radar, ledger with its clocks and workbench at 2,000 and at 100,000 cases: the same few
 * statements and hardly more time while nothing changes. What was measured is printed, also of the
 * first visit after a change, which counts anew.
 */
@Tag("long")
@Tag("database")
@Import(CountedStatements.class)
@TestPropertySource(properties = "portal.load-test=true")
class ManyCasesTests extends ViewTest {

    private static final int FEW = 2_000;

    /** Fewer where a machine has little time: {@code -DargLine=-Dportal.test.cases=20000}. */
    private static final int MANY = Integer.getInteger("portal.test.cases", 100_000);

    private static final int MOST_STATEMENTS = 8;

    private static final double MOST_TIMES = 1.5;

    private static final int WARM = 4;

    private static final int MEASURED = 25;

    private static final List<String> PAGES =
            List.of("deadlines", "deadlines?near=ALL", "ledger/penalty?all=1", "workbench");

    @Autowired SeededCases seeded;

    @Autowired JdbcTemplate database;

    @Test
    void pagesDoNotGrowWithTheCases() {
        seed(FEW, 1);
        settle();
        for (int i = 0; i < WARM; i++) {
            PAGES.forEach(ManyCasesTests::visit);
        }
        var few = measured();
        var fewAnew = anew();
        seed(MANY - FEW, 2);
        settle();
        for (int i = 0; i < WARM; i++) {
            PAGES.forEach(ManyCasesTests::visit);
        }
        var many = measured();
        print("unchanged", few, many, ManyCasesTests::statements);
        print("after a change", fewAnew, anew(), this::statementsAnew);
        assertThat(PAGES)
                .allSatisfy(
                        page -> {
                            assertThat(statements(page))
                                    .as(page)
                                    .isLessThanOrEqualTo(MOST_STATEMENTS);
                            assertThat(statementsAnew(page))
                                    .as(page + " after a change")
                                    .isLessThanOrEqualTo(MOST_STATEMENTS);
                            assertThat(many.get(page) / few.get(page))
                                    .as(page)
                                    .isLessThanOrEqualTo(MOST_TIMES);
                        });
    }

    private static void print(
            String when,
            Map<String, Double> few,
            Map<String, Double> many,
            ToIntFunction<String> sent) {
        PAGES.forEach(
                page ->
                        System.out.printf(
                                "%-14s %-22s %,d cases %.1f ms, %,d cases %.1f ms: %.2f times, %d"
                                        + " statements%n",
                                when,
                                page,
                                FEW,
                                few.get(page),
                                MANY,
                                many.get(page),
                                many.get(page) / few.get(page),
                                sent.applyAsInt(page)));
    }

    private void seed(int cases, long seed) {
        asPortal(
                () -> {
                    seeded.add(cases, seed);
                    return true;
                });
    }

    private static Map<String, Double> measured() {
        return measured(() -> {});
    }

    private Map<String, Double> anew() {
        return measured(() -> seed(1, 3));
    }

    /** Medians, in milliseconds. */
    private static Map<String, Double> measured(Runnable before) {
        var medians = new LinkedHashMap<String, Double>();
        for (var page : PAGES) {
            var times = new ArrayList<Long>();
            for (int i = 0; i < MEASURED; i++) {
                before.run();
                times.add(visit(page));
            }
            medians.put(page, times.stream().sorted().toList().get(MEASURED / 2) / 1e6);
        }
        return medians;
    }

    private static long visit(String page) {
        open("about");
        var start = time();
        open(page);
        MockVaadin.clientRoundtrip(false);
        return time() - start;
    }

    private static boolean onPostgres() {
        return "postgres".equals(System.getProperty("portal.test.database"));
    }

    /** What PostgreSQL does by itself within a minute: it learns how many rows there are now. */
    private void settle() {
        if (onPostgres()) {
            database.execute("analyze");
        }
    }

    /** H2 works in this thread: its processor time, which work beside it does not lengthen. */
    private static long time() {
        return onPostgres()
                ? System.nanoTime()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Settings are kept for half a minute, whatever changes: a visit before has read them. */
    private int statementsAnew(String page) {
        visit(page);
        seed(1, 3);
        return statements(page);
    }

    private static int statements(String page) {
        open("about");
        CountedStatements.restart();
        open(page);
        MockVaadin.clientRoundtrip(false);
        return CountedStatements.sent().size();
    }
}
