package fazhi.improvement;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.task.TaskData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Problems without a measure, measures without a task (闭环缺口). */
@Configuration(proxyBeanMethods = false)
class UncoveredMarks {

    private record Uncovered<D extends Record>(
            String ledger, String key, Ledger<?> pointing, String column) implements RowMark<D> {

        @Override
        public Map<Long, String> of(List<Stored<D>> rows, Period period) {
            if (rows.isEmpty()) {
                return Map.of();
            }
            var covered = covered(rows.stream().map(Stored::id).toArray());
            return rows.stream()
                    .filter(row -> !covered.contains(String.valueOf(row.id())))
                    .collect(Collectors.toMap(Stored::id, _ -> key));
        }

        private Set<String> covered(Object[] ids) {
            return pointing
                    .group(
                            List.of(Grouping.value(column)),
                            List.of(Condition.is(column, ids)),
                            List.of())
                    .stream()
                    .map(group -> group.keys().getFirst())
                    .collect(Collectors.toSet());
        }
    }

    @Bean
    RowMark<ProblemData> problemsWithoutMeasure(Ledger<MeasureData> measures) {
        return new Uncovered<>("problem", "problem.no-measure", measures, "problemId");
    }

    @Bean
    RowMark<MeasureData> measuresWithoutTask(Ledger<TaskData> tasks) {
        return new Uncovered<>("measure", "measure.no-task", tasks, "measureId");
    }
}
