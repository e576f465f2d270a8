package fazhi.improvement;

import fazhi.common.Stored;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.count.LedgerFigures;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.tree.ImprovementTree;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** How many of the open problems no measure answers (无整改措施的问题); the list marks them. */
@Component
@Order(412)
record WithoutMeasure(Ledger<ProblemData> problems, Ledger<MeasureData> measures, CellTexts texts)
        implements FigureSource {

    private static final Figure COUNT =
            new Figure(
                    "improvement.problems.without-measure",
                    Unit.ITEM,
                    Basis.ASOF,
                    Set.of(Basis.ASOF));

    @Override
    public List<Figure> figures() {
        return List.of(COUNT);
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        try {
            var known = known(asks.stream().map(ask -> ask.window().to()).toList());
            return asks.stream().map(ask -> reading(ask.window().to(), known)).toList();
        } catch (AccessDeniedException _) {
            return asks.stream().map(_ -> LedgerFigures.hidden()).toList();
        }
    }

    /** What was open on any of the days and the days of its measures (所问各日的问题与措施). */
    private record Known(List<Stored<ProblemData>> problems, Map<String, LocalDate> answeredOn) {

        List<Stored<ProblemData>> open(LocalDate day) {
            return problems.stream().filter(problem -> open(problem.data(), day)).toList();
        }

        private static boolean open(ProblemData problem, LocalDate day) {
            var closed = problem.closedOn();
            return !problem.foundOn().isAfter(day) && (closed == null || closed.isAfter(day));
        }

        boolean answered(Stored<ProblemData> problem, LocalDate day) {
            var first = answeredOn.get(String.valueOf(problem.id()));
            return first != null && !first.isAfter(day);
        }
    }

    /** One statement a ledger, however many days are asked. */
    private Known known(List<LocalDate> days) {
        var last = Collections.max(days);
        var answered =
                measures
                        .group(
                                List.of(Grouping.value("problemId"), Grouping.value("setOn")),
                                List.of(Condition.upTo("setOn", last)),
                                List.of())
                        .stream()
                        .map(Grouping.Group::keys)
                        .collect(
                                Collectors.toMap(
                                        List::getFirst,
                                        keys -> LocalDate.parse(keys.getLast()),
                                        (one, other) -> one.isBefore(other) ? one : other));
        return new Known(
                ImprovementTree.all(
                        problems,
                        LedgerQuery.of(
                                Condition.upTo("foundOn", last),
                                new Condition.EmptyOrAfter(
                                        "closedOn", Collections.min(days).toString()))),
                answered);
    }

    private Reading reading(LocalDate day, Known known) {
        var conditions =
                List.of(
                        Condition.upTo("foundOn", day),
                        new Condition.EmptyOrAfter("closedOn", day.toString()));
        var open = known.open(day);
        var uncovered = open.stream().filter(problem -> !known.answered(problem, day)).count();
        return new Reading(
                BigDecimal.valueOf(uncovered),
                null,
                open.size(),
                problems.format().route(conditions),
                texts.words(problems.format(), conditions));
    }
}
