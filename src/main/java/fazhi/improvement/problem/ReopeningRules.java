package fazhi.improvement.problem;

import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.task.Reopening;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Problems come back, tasks begin again while their measure is open (问题、任务重新打开规则). */
@Configuration(proxyBeanMethods = false)
class ReopeningRules {

    @Bean
    Reopening<ProblemData> problemReopening() {
        return new ProblemReopening();
    }

    @Bean
    Reopening<TaskData> taskReopening(Ledger<MeasureData> measures) {
        return new TaskReopening(measures);
    }

    private record ProblemReopening() implements Reopening<ProblemData> {

        @Override
        public String ledger() {
            return "problem";
        }

        @Override
        public Optional<String> obstacle(Stored<ProblemData> problem) {
            return problem.data().ending() == ProblemEnding.MERGED
                    ? Optional.of("reopening.merged")
                    : Optional.empty();
        }

        @Override
        public ProblemData again(Stored<ProblemData> problem, String why, LocalDate today) {
            return problem.data().again(problem.id(), why, today);
        }
    }

    private record TaskReopening(Ledger<MeasureData> measures) implements Reopening<TaskData> {

        @Override
        public String ledger() {
            return "task";
        }

        @Override
        public Optional<String> obstacle(Stored<TaskData> task) {
            var measure = task.data().measureId();
            return measure != null && measures.get(measure).data().closedOn() != null
                    ? Optional.of("reopening.measure-closed")
                    : Optional.empty();
        }

        @Override
        public TaskData again(Stored<TaskData> task, String why, LocalDate today) {
            return task.data().again(task.id(), why, today);
        }
    }
}
