package fazhi.improvement.problem;

import fazhi.ledger.course.Course;
import fazhi.ledger.course.CourseStep;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The course of a problem (问题整改过程): found, and taken off the list with its proofs. */
@Configuration(proxyBeanMethods = false)
class ProblemCourse {

    @Bean
    Course courseOfProblem() {
        return new Course(
                "problem",
                List.of(
                        CourseStep.of("found", "foundOn"),
                        CourseStep.elsewhere("closed", "closedOn")));
    }
}
