package fazhi.organisation.wall;

import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.figure.Window;
import fazhi.figure.reporting.FigureWindows;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.organisation.unit.UnitData;
import fazhi.organisation.unit.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each village's rows of a period say (村情墙), in the town's own order: no village stands before
 * another for its numbers, and no money is told. One statement a ledger.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class VillageWall {

    /** Under this key the rows stand that name no village. */
    private static final String NOWHERE = "";

    private final Units villages;

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final FigureWindows windows;

    private final VillageKeeping keeping;

    private final VillageRows rows;

    VillageWall(
            Units villages,
            LedgerDirectory ledgers,
            LedgerAccess access,
            FigureWindows windows,
            VillageKeeping keeping,
            VillageRows rows) {
        this.villages = villages;
        this.ledgers = ledgers;
        this.access = access;
        this.windows = windows;
        this.keeping = keeping;
        this.rows = rows;
    }

    /**
     * The tiles, and what they cannot tell (村情墙).
     *
     * @param gaps ledgers that say nothing of the period, or whose rows name no village
     */
    public record Wall(List<Tile> tiles, List<Gap> gaps) {

        public Wall {
            tiles = List.copyOf(tiles);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Why a ledger's numbers of villages are not the whole (未计入说明).
     *
     * @param rows of the period without a village; none where the ledger is not kept that year
     * @param route the ledger with exactly these rows
     */
    public record Gap(String ledger, long rows, String route) {}

    /**
     * A village's period (村情卡).
     *
     * @param counts in the order of the ledgers the reader may see
     */
    public record Tile(long id, String name, List<Count> counts) {

        public Tile {
            counts = List.copyOf(counts);
        }

        /** Nothing is on record. */
        public boolean silent() {
            return counts.stream().allMatch(each -> each.rows() == 0);
        }
    }

    /**
     * Rows of one ledger in a village (条数).
     *
     * @param lastMonth 1 to 12, or 0 where there is no row
     * @param known whether no row means that nothing happened
     * @param route the ledger with exactly these rows
     */
    public record Count(String ledger, long rows, int lastMonth, boolean known, String route) {}

    /** Every village the reader may see that stands at the period's end. */
    public Wall of(Period period) {
        var window = windows.days(period).inPeriod();
        var seen = seen();
        var counted = new HashMap<VillageLedger, Map<String, Counted>>();
        seen.forEach(each -> counted.put(each, count(each, window)));
        var known =
                seen.stream()
                        .filter(each -> keeping.tells(each, rows(counted, each), window))
                        .collect(Collectors.toSet());
        return new Wall(
                covered(window, seen)
                        .map(village -> tile(village, seen, counted, known, window))
                        .toList(),
                seen.stream().flatMap(each -> gap(each, counted, known, window).stream()).toList());
    }

    private static VillageKeeping.Rows rows(
            Map<VillageLedger, Map<String, Counted>> counted, VillageLedger ledger) {
        var groups = counted.getOrDefault(ledger, Map.of());
        return new VillageKeeping.Rows(
                groups.values().stream().mapToLong(Counted::rows).sum(),
                groups.getOrDefault(NOWHERE, Counted.NONE).rows());
    }

    private Optional<Gap> gap(
            VillageLedger ledger,
            Map<VillageLedger, Map<String, Counted>> counted,
            Set<VillageLedger> known,
            Window window) {
        long nowhere = rows(counted, ledger).nowhere();
        if (nowhere == 0 && known.contains(ledger)) {
            return Optional.empty();
        }
        var days = window.on(ledger.day());
        var conditions =
                nowhere == 0 ? List.of(days) : List.of(days, new Condition.Empty(ledger.village()));
        var format = ledgers.get(ledger.id()).format();
        return Optional.of(new Gap(ledger.id(), nowhere, format.route(conditions)));
    }

    /**
     * @throws Missing when there is no such village, or none the reader may see
     */
    public VillageSheet sheet(long village, Period period) {
        var window = windows.days(period).inPeriod();
        var seen = seen();
        var name =
                covered(window, seen)
                        .filter(each -> each.id() == village)
                        .map(each -> each.data().name())
                        .findFirst()
                        .orElseThrow(() -> new Missing("village " + village));
        var parts =
                seen.stream()
                        .map(each -> rows.part(ledgers.get(each.id()), each, village, window))
                        .toList();
        return new VillageSheet(name, windows.sentence(window), parts);
    }

    private Stream<Stored<UnitData>> covered(Window window, List<VillageLedger> seen) {
        return villages.holdingOn(window.to()).stream()
                .filter(village -> seen.stream().anyMatch(each -> covers(each, village.id())));
    }

    private List<VillageLedger> seen() {
        return VillageLedger.ALL.stream().filter(each -> access.may(each.id(), Right.SEE)).toList();
    }

    private boolean covers(VillageLedger ledger, long village) {
        return access.scope(ledger.id()).covers(village);
    }

    /** How many, and the last month with any. */
    private record Counted(long rows, int lastMonth) {

        static final Counted NONE = new Counted(0, 0);

        Counted and(Counted more) {
            return new Counted(rows + more.rows, Math.max(lastMonth, more.lastMonth));
        }
    }

    private Map<String, Counted> count(VillageLedger ledger, Window window) {
        var counted = new HashMap<String, Counted>();
        var groups =
                ledgers.get(ledger.id())
                        .group(
                                List.of(
                                        Grouping.value(ledger.village()),
                                        Grouping.month(ledger.day())),
                                List.of(window.on(ledger.day())),
                                List.of());
        for (var group : groups) {
            var found = new Counted(group.rows(), Integer.parseInt(group.keys().getLast()));
            // a row of several villages is one of each
            Stream.of(group.keys().getFirst().split("\\|"))
                    .forEach(village -> counted.merge(village, found, Counted::and));
        }
        return counted;
    }

    private Tile tile(
            Stored<UnitData> village,
            List<VillageLedger> seen,
            Map<VillageLedger, Map<String, Counted>> counted,
            Set<VillageLedger> known,
            Window window) {
        var key = String.valueOf(village.id());
        return new Tile(
                village.id(),
                village.data().name(),
                seen.stream()
                        .map(
                                each ->
                                        count(
                                                each,
                                                counted.getOrDefault(each, Map.of())
                                                        .getOrDefault(key, Counted.NONE),
                                                known.contains(each),
                                                VillageRows.conditions(each, village.id(), window)))
                        .toList());
    }

    private Count count(
            VillageLedger ledger, Counted found, boolean known, List<Condition> conditions) {
        var format = ledgers.get(ledger.id()).format();
        return new Count(
                ledger.id(), found.rows(), found.lastMonth(), known, format.route(conditions));
    }
}
