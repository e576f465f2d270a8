package fazhi.review;

import fazhi.ledger.course.Course;
import fazhi.ledger.course.CourseStep;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The course of a legality review (合法性审查办理过程): received, and reviewed with its finding. */
@Configuration(proxyBeanMethods = false)
class ReviewCourse {

    @Bean
    Course courseOfReview() {
        return new Course(
                "review",
                List.of(
                        CourseStep.of("received", "receivedOn"),
                        CourseStep.of("reviewed", "reviewedOn", "finding", "opinion")));
    }
}
