package fazhi.deadline;

import fazhi.audit.KeptAnswers;
import fazhi.common.Texts;
import fazhi.deadline.due.Nearness;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many matters of a ledger are overdue, due within a week, in hand, and one's own (快捷标签). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MatterTabs {

    /** The first tabs, counted by the clocks. */
    private static final List<String> NEAR = List.of(Nearness.OVERDUE.name(), Nearness.WEEK.name());

    private final LedgerAccess access;

    private final ObjectProvider<ClockSource> sources;

    private final MatterCounts counts;

    private final OwnClocks own;

    private final KeptAnswers kept;

    private final Clock clock;

    private final Texts texts;

    MatterTabs(
            LedgerAccess access,
            ObjectProvider<ClockSource> sources,
            MatterCounts counts,
            OwnClocks own,
            KeptAnswers kept,
            Clock clock,
            Texts texts) {
        this.access = access;
        this.own = own;
        this.kept = kept;
        this.sources = sources;
        this.counts = counts;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * A selection of matters (快捷标签), whenever they began.
     *
     * @param name stable
     * @param rows how many the conditions leave
     */
    public record MatterTab(String name, String label, long rows, List<Condition> conditions) {

        public MatterTab {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * None for a ledger without clocks, or one the person does not see; one statement, and none
     * while nothing changes.
     */
    public List<MatterTab> of(String ledger) {
        var source = sources.stream().filter(each -> each.ledger().equals(ledger)).findFirst();
        if (source.isEmpty() || !access.may(ledger, Right.SEE)) {
            return List.of();
        }
        var until = source.get().until();
        var asked = selections(until);
        var rest =
                asked.entrySet().stream()
                        .filter(each -> !NEAR.contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        var today = LocalDate.now(clock);
        var counted =
                kept.of(
                        List.of(ledger, access.scope(ledger), today, own.me()),
                        () -> counts.of(ledger, today, open(until), rest));
        var tabs = new ArrayList<MatterTab>();
        for (var each : asked.entrySet()) {
            long rows = counted.get(tabs.size());
            var label = texts.get("matter-tab." + each.getKey(), rows);
            tabs.add(new MatterTab(each.getKey(), label, rows, each.getValue()));
        }
        return tabs;
    }

    /** What is over has no clock any more; said first, it spares looking for one. */
    private static Map<String, List<Condition>> selections(String until) {
        var open = open(until);
        var selections = new LinkedHashMap<String, List<Condition>>();
        for (var nearness : List.of(Nearness.OVERDUE, Nearness.WEEK)) {
            selections.put(nearness.name(), with(open, nearness.name()));
        }
        if (!open.isEmpty()) {
            selections.put("OPEN", open);
            selections.put(ClockPick.MINE, with(open, ClockPick.MINE));
        }
        return selections;
    }

    private static List<Condition> open(String until) {
        return until.isEmpty() ? List.of() : List.of(new Condition.Empty(until));
    }

    private static List<Condition> with(List<Condition> open, String picked) {
        return Stream.concat(open.stream(), Stream.of(new Condition.Picked(ClockPick.NAME, picked)))
                .toList();
    }
}
