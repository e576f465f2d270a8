package fazhi.shell.desk;

import fazhi.deadline.Radar;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.LegalClocks;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts what is due once, for the workbench and the bell (待办计数). */
@Component
public class DueCounting {

    /** So many rows are read; where there are more, they are counted apart. */
    static final int READ = 200;

    private final Radar radar;

    private final LegalClocks legal;

    private final Judging judging;

    private final Clock clock;

    DueCounting(Radar radar, LegalClocks legal, Judging judging, Clock clock) {
        this.radar = radar;
        this.legal = legal;
        this.judging = judging;
        this.clock = clock;
    }

    /** All of it anew. */
    public DueNumbers count() {
        return numbers(radar.counts(RadarQuery.of(today())), mine(), judging.waiting());
    }

    /** What is past its day; one statement. */
    public JustCounted overdue() {
        var counts = radar.counts(RadarQuery.of(today()));
        return new JustCounted(
                counts.getOrDefault(Nearness.LEGAL, 0L), counts.getOrDefault(Nearness.OVERDUE, 0L));
    }

    /**
     * The most urgent ones, the first {@value #READ} of them; where there are more, what has
     * consequences in law is among them however late it stands.
     */
    List<DueRow> rows() {
        return most(RadarQuery.of(today()));
    }

    private List<DueRow> most(RadarQuery query) {
        var rows = radar.page(query, 0, READ);
        if (rows.size() < READ) {
            return rows;
        }
        return Stream.concat(
                        radar.page(query.within(Nearness.LEGAL), 0, READ).stream(), rows.stream())
                .distinct()
                .limit(READ)
                .toList();
    }

    /** Whether its last day has passed, which has consequences in law. */
    boolean legal(DueRow row) {
        return legal.passed(row, today());
    }

    /** The same of rows that were read already, the first {@value #READ} of them. */
    DueNumbers of(List<DueRow> rows, long toJudge) {
        if (rows.size() >= READ) {
            return numbers(radar.counts(RadarQuery.of(today())), mine(), toJudge);
        }
        long mine =
                radar.me().map(me -> rows.stream().filter(row -> row.of(me)).count()).orElse(-1L);
        return new DueNumbers(
                rows.stream().filter(this::legal).count(),
                rows.stream().filter(row -> late(row)).count(),
                rows.stream().filter(row -> soon(row)).count(),
                rows.size(),
                mine,
                toJudge);
    }

    private boolean late(DueRow row) {
        return row.due() != null && row.due().isBefore(today());
    }

    private boolean soon(DueRow row) {
        return row.due() != null
                && !late(row)
                && !row.due().isAfter(today().plusDays(Nearness.WEEK_DAYS));
    }

    /** Those the person at work answers for, of rows that were read already. */
    List<DueRow> own(List<DueRow> rows) {
        return radar.me()
                .map(
                        me ->
                                rows.size() < READ
                                        ? rows.stream().filter(row -> row.of(me)).toList()
                                        : most(RadarQuery.of(today()).by(me)))
                .orElse(List.of());
    }

    private long mine() {
        return radar.me()
                .map(
                        me ->
                                radar.counts(RadarQuery.of(today()).by(me))
                                        .getOrDefault(Nearness.ALL, 0L))
                .orElse(-1L);
    }

    private static DueNumbers numbers(Map<Nearness, Long> counts, long mine, long toJudge) {
        return new DueNumbers(
                counts.getOrDefault(Nearness.LEGAL, 0L),
                counts.getOrDefault(Nearness.OVERDUE, 0L),
                counts.getOrDefault(Nearness.WEEK, 0L),
                counts.getOrDefault(Nearness.ALL, 0L),
                mine,
                toJudge);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
