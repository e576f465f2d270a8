package fazhi.demo;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.common.text.ChineseOrder;
import fazhi.deadline.ClockLoad;
import fazhi.enforcement.penalty.CaseStage;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Made-up penalty cases in any number (压力测试数据), written in batches past the ledger's trail, with
 * the clocks saving them would have set: most are over, some of the last months are in hand.
 */
@Service
@PreAuthorize("hasRole('SYSTEM_ADMIN')")
public class SeededCases {

    private static final int BATCH = 1_000;

    /** The holidays of earlier years are not known. */
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 6);

    private static final int DECIDED_AFTER = 60;

    private static final int SERVED_AFTER = 63;

    private static final int PAID_AFTER = 70;

    private static final int CLOSED_AFTER = 80;

    /** Of cases as old as that, one in so many was forgotten. */
    private static final int FORGOTTEN = 200;

    private static final int MOST_YUAN = 60_000;

    private static final int PARTIES = 50_000;

    private static final String INSERT =
            """
            insert into penalty_case (version, search_text, sort_text, case_number, cause, party, village,
                filed_on, officer, second_officer, stage, decided_on, fine, confiscated, served_on,
                paid_on, closed_on, invented)
            values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)
            """;

    private final JdbcTemplate database;

    private final DemoCauses causes;

    private final Ledger<PenaltyCaseData> penalties;

    private final ClockLoad clocks;

    private final AuditTrail trail;

    private final Clock clock;

    SeededCases(
            JdbcTemplate database,
            DemoCauses causes,
            Ledger<PenaltyCaseData> penalties,
            ClockLoad clocks,
            AuditTrail trail,
            Clock clock) {
        this.database = database;
        this.causes = causes;
        this.penalties = penalties;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds cases marked as invented; the same seed makes the same cases on the same day. */
    @Transactional
    public void add(int cases, long seed) {
        causes.arrive();
        var random = new Random(seed);
        var villages = ids("select id from village order by id");
        var staff = ids("select id from staff_member order by id");
        var last = ids("select coalesce(max(id), 0) from penalty_case").getFirst();
        for (int from = 1; from <= cases; from += BATCH) {
            var batch = new ArrayList<PenaltyCaseData>();
            for (int i = from; i < Math.min(from + BATCH, cases + 1); i++) {
                batch.add(made(i, random, villages, staff));
            }
            last = write(batch, last);
        }
        trail.record(AuditAction.IMPORTED, new RecordRef("penalty", last), AuditResult.DONE);
    }

    /** The last id given; ids follow the order of writing. */
    private long write(List<PenaltyCaseData> batch, long before) {
        database.batchUpdate(INSERT, batch.stream().map(SeededCases::values).toList());
        var given = ids("select id from penalty_case where id > " + before + " order by id");
        var rows = new ArrayList<Stored<PenaltyCaseData>>();
        for (int i = 0; i < batch.size(); i++) {
            rows.add(new Stored<>(given.get(i), 0, batch.get(i)));
        }
        clocks.write(penalties, rows);
        return given.getLast();
    }

    private List<Long> ids(String query) {
        return database.query(query, (row, _) -> row.getLong(1));
    }

    private PenaltyCaseData made(int i, Random random, List<Long> villages, List<Long> staff) {
        var today = LocalDate.now(clock);
        var filed = FIRST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FIRST, today)));
        // one that was forgotten has stayed where it was
        long reached =
                Math.min(
                        ChronoUnit.DAYS.between(filed, today),
                        random.nextInt(FORGOTTEN) == 0
                                ? random.nextInt(CLOSED_AFTER)
                                : CLOSED_AFTER);
        int yuan = random.nextInt(MOST_YUAN);
        int first = random.nextInt(PARTIES);
        var decided = day(filed, DECIDED_AFTER, reached);
        var values = new HashMap<String, @Nullable Object>();
        values.put("caseNumber", "S-%07d".formatted(i));
        values.put("cause", random.nextInt(20) > 0 ? "MINING" : "LOGGING");
        values.put("party", "S" + random.nextInt(PARTIES));
        values.put("village", of(villages, random.nextInt(PARTIES)));
        values.put("filedOn", filed);
        values.put("officer", of(staff, first));
        values.put("secondOfficer", staff.size() < 2 ? null : of(staff, first + 1));
        values.put("stage", stage(reached));
        values.put("decidedOn", decided);
        values.put("fine", decided == null ? null : BigDecimal.valueOf(yuan));
        values.put("confiscated", decided == null ? null : BigDecimal.valueOf(yuan * 2L));
        values.put("servedOn", day(filed, SERVED_AFTER, reached));
        values.put("paidOn", day(filed, PAID_AFTER, reached));
        values.put("closedOn", day(filed, CLOSED_AFTER, reached));
        values.put("invented", true);
        return penalties.format().make(values);
    }

    private static @Nullable Object[] values(PenaltyCaseData data) {
        var number = Objects.requireNonNull(data.caseNumber());
        return new @Nullable Object[] {
            number.toLowerCase(Locale.ROOT),
            ChineseOrder.key(number),
            number,
            data.cause(),
            data.party(),
            data.village(),
            data.filedOn(),
            data.officer(),
            data.secondOfficer(),
            String.valueOf(data.stage()),
            data.decidedOn(),
            data.fine(),
            data.confiscated(),
            data.servedOn(),
            data.paidOn(),
            data.closedOn()
        };
    }

    private static @Nullable LocalDate day(LocalDate filed, int after, long reached) {
        return reached < after ? null : filed.plusDays(after);
    }

    private static CaseStage stage(long reached) {
        if (reached >= CLOSED_AFTER) {
            return CaseStage.CLOSED;
        }
        if (reached >= SERVED_AFTER) {
            return CaseStage.EXECUTING;
        }
        return reached >= DECIDED_AFTER ? CaseStage.DECIDED : CaseStage.INVESTIGATING;
    }

    private static @Nullable Long of(List<Long> ids, int at) {
        return ids.isEmpty() ? null : ids.get(at % ids.size());
    }
}
