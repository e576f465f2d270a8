package fazhi.task;

import fazhi.ledger.course.Course;
import fazhi.ledger.course.CourseStep;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The course of a task (任务办理过程): given out and reported done; to close it is another's act. */
@Configuration(proxyBeanMethods = false)
class TaskCourse {

    @Bean
    Course courseOfTask() {
        return new Course(
                "task",
                List.of(
                        CourseStep.of("given", "assignedOn"),
                        CourseStep.of("done", "doneOn", "notes").setting("progress", 100)));
    }
}
