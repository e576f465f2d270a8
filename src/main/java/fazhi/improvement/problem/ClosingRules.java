package fazhi.improvement.problem;

import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.task.Closing;
import fazhi.task.ClosingRule;
import fazhi.task.TaskData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measures close after their tasks, problems after their measures (措施、问题销号规则). */
@Configuration(proxyBeanMethods = false)
class ClosingRules {

    @Bean
    ClosingRule<MeasureData> measureClosing(Ledger<TaskData> tasks) {
        return new MeasureClosing(tasks);
    }

    @Bean
    ClosingRule<ProblemData> problemClosing(
            Ledger<MeasureData> measures,
            Ledger<TaskData> tasks,
            MergedProblems merged,
            Clock clock) {
        return new ProblemClosing(measures, tasks, merged, clock);
    }

    private record MeasureClosing(Ledger<TaskData> tasks) implements ClosingRule<MeasureData> {

        @Override
        public String ledger() {
            return "measure";
        }

        @Override
        public @Nullable Closing closing(MeasureData measure) {
            return Closing.of(measure.closedBy(), measure.closedOn());
        }

        @Override
        public MeasureData closed(MeasureData measure, Closing closing) {
            return measure.closed(closing.by(), closing.on());
        }

        @Override
        public Optional<String> obstacle(Stored<MeasureData> measure) {
            var beneath = given(tasks, List.of(measure.id()));
            if (beneath.isEmpty()) {
                return Optional.of("closing.measure-without-task");
            }
            return beneath.stream().allMatch(task -> task.data().closedOn() != null)
                    ? Optional.empty()
                    : Optional.of("closing.tasks-open");
        }

        @Override
        public List<RecordRef> work(Stored<MeasureData> measure) {
            return workOf(
                    new RecordRef(ledger(), measure.id()), given(tasks, List.of(measure.id())));
        }

        @Override
        public Set<Long> doers(Stored<MeasureData> measure) {
            return doersOf(given(tasks, List.of(measure.id())));
        }
    }

    private record ProblemClosing(
            Ledger<MeasureData> measures,
            Ledger<TaskData> tasks,
            MergedProblems merged,
            Clock clock)
            implements ClosingRule<ProblemData> {

        @Override
        public String ledger() {
            return "problem";
        }

        @Override
        public @Nullable Closing closing(ProblemData problem) {
            return Closing.of(problem.closedBy(), problem.closedOn());
        }

        @Override
        public ProblemData closed(ProblemData problem, Closing closing) {
            return problem.closed(closing.by(), closing.on());
        }

        @Override
        public Optional<String> obstacle(Stored<ProblemData> problem) {
            var against = against(problem);
            if (against.isEmpty()) {
                return Optional.of("closing.problem-without-measure");
            }
            return against.stream().allMatch(measure -> measure.data().closedOn() != null)
                    ? Optional.empty()
                    : Optional.of("closing.measures-open");
        }

        @Override
        public List<RecordRef> work(Stored<ProblemData> problem) {
            return workOf(new RecordRef(ledger(), problem.id()), tasksOf(problem));
        }

        @Override
        public Set<Long> doers(Stored<ProblemData> problem) {
            return doersOf(tasksOf(problem));
        }

        private List<Stored<TaskData>> tasksOf(Stored<ProblemData> problem) {
            return given(tasks, against(problem).stream().map(Stored::id).toList());
        }

        private List<Stored<MeasureData>> against(Stored<ProblemData> problem) {
            var with = merged.with(problem.id(), LocalDate.now(clock));
            return measures.list(
                    LedgerQuery.of(Condition.is("problemId", with.toArray())),
                    0,
                    Ledger.PAGE_LIMIT);
        }
    }

    private static List<Stored<TaskData>> given(Ledger<TaskData> tasks, List<Long> measures) {
        return measures.isEmpty()
                ? List.of()
                : tasks.list(
                        LedgerQuery.of(Condition.is("measureId", measures.toArray())),
                        0,
                        Ledger.PAGE_LIMIT);
    }

    private static List<RecordRef> workOf(RecordRef self, List<Stored<TaskData>> beneath) {
        return Stream.concat(
                        Stream.of(self),
                        beneath.stream().map(task -> new RecordRef("task", task.id())))
                .toList();
    }

    private static Set<Long> doersOf(List<Stored<TaskData>> beneath) {
        return beneath.stream()
                .map(task -> task.data().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
