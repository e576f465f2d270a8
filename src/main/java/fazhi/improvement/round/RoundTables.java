package fazhi.improvement.round;

import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.name.References;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.unit.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a round together (自查情况汇总); one statement a ledger. */
@Component
record RoundTables(
        Ledger<CheckItemData> checkItems,
        Ledger<CheckAnswerData> checkAnswers,
        ModelStandings standings,
        Units villages,
        References references,
        LedgerAccess access) {

    RoundTable of(Stored<CheckRoundData> round) {
        var items = items(round.id());
        var scope = access.scope("check-answer");
        var holding =
                villages.holdingOn(round.data().startedOn()).stream()
                        .filter(village -> scope.covers(village.id()))
                        .map(village -> new RoundTable.Village(village.id(), village.data().name()))
                        .toList();
        var answers = new HashMap<RoundTable.Key, Stored<CheckAnswerData>>();
        rows(items.stream().map(Stored::id).toList(), List.of())
                .forEach(
                        row ->
                                answers.putIfAbsent(
                                        new RoundTable.Key(
                                                row.data().village(), row.data().itemId()),
                                        row));
        return new RoundTable(round, items, holding, answers, standings.byVillage());
    }

    /** In their order. */
    List<Stored<CheckItemData>> items(long round) {
        var found = new ArrayList<Stored<CheckItemData>>();
        checkItems.scan(LedgerQuery.of(Condition.is("roundId", round)), found::addAll);
        found.sort(
                Comparator.comparing((Stored<CheckItemData> item) -> item.data().ordinal())
                        .thenComparing(Stored::id));
        return found;
    }

    /** What a village said, by item. */
    Map<Long, Stored<CheckAnswerData>> answers(Collection<Long> items, long village) {
        return rows(items, List.of(Condition.is("village", village))).stream()
                .collect(
                        Collectors.toMap(
                                row -> row.data().itemId(), row -> row, (first, _) -> first));
    }

    String village(Stored<CheckAnswerData> answer) {
        var village = answer.data().village();
        return references.source("village").labels(Set.of(village)).getOrDefault(village, "");
    }

    private List<Stored<CheckAnswerData>> rows(Collection<Long> items, List<Condition> more) {
        if (items.isEmpty()) {
            return List.of();
        }
        var conditions = new ArrayList<>(more);
        conditions.add(Condition.is("itemId", items.toArray()));
        var found = new ArrayList<Stored<CheckAnswerData>>();
        checkAnswers.scan(LedgerQuery.of(conditions), found::addAll);
        return found;
    }
}
