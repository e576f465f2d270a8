package fazhi.demo;

import fazhi.common.ChineseOrder;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Made-up penalty cases in any number (压力测试数据), written in batches past the ledger's trail. */
@Service
@PreAuthorize("hasRole('SYSTEM_ADMIN')")
public class SeededCases {

    private static final int BATCH = 1_000;

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);

    /** Filing days are spread over this many days from the first. */
    private static final int DAYS = 2_500;

    private static final int CLOSED_AFTER = 80;

    private static final int DECIDED_AFTER = 60;

    private static final int MOST_YUAN = 60_000;

    private static final int PARTIES = 50_000;

    private static final String INSERT =
            """
            insert into penalty_case (version, search_text, sort_text, case_number, cause, party, village,
                filed_on, stage, decided_on, fine, confiscated, closed_on, invented)
            values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)
            """;

    private final JdbcTemplate database;

    private final DemoCauses causes;

    SeededCases(JdbcTemplate database, DemoCauses causes) {
        this.database = database;
        this.causes = causes;
    }

    /** Adds cases marked as invented; the same seed makes the same cases. */
    @Transactional
    public void add(int cases, long seed) {
        causes.arrive();
        var random = new Random(seed);
        var villages =
                database.query("select id from village order by id", (row, _) -> row.getLong(1));
        var batch = new ArrayList<Object[]>();
        for (int i = 1; i <= cases; i++) {
            batch.add(row(i, random, villages));
            if (batch.size() == BATCH || i == cases) {
                database.batchUpdate(INSERT, batch);
                batch.clear();
            }
        }
    }

    private static Object[] row(int i, Random random, List<Long> villages) {
        var number = "S-%07d".formatted(i);
        var filed = FIRST.plusDays(random.nextInt(DAYS));
        var closed = random.nextInt(10) > 0;
        int yuan = random.nextInt(MOST_YUAN);
        return new Object[] {
            number.toLowerCase(java.util.Locale.ROOT),
            ChineseOrder.key(number),
            number,
            random.nextInt(20) > 0 ? "MINING" : "LOGGING",
            "S" + random.nextInt(PARTIES),
            village(random, villages),
            Date.valueOf(filed),
            closed ? "CLOSED" : "INVESTIGATING",
            closed ? Date.valueOf(filed.plusDays(DECIDED_AFTER)) : null,
            closed ? yuan : null,
            closed ? yuan * 2 : null,
            closed ? Date.valueOf(filed.plusDays(CLOSED_AFTER)) : null
        };
    }

    private static @Nullable Long village(Random random, List<Long> villages) {
        return villages.isEmpty() ? null : villages.get(random.nextInt(villages.size()));
    }
}
