package fazhi.enforcement;

import static fazhi.ledger.course.CourseStep.in;
import static fazhi.ledger.course.CourseStep.of;

import fazhi.enforcement.penalty.CaseStage;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.ledger.course.Course;
import fazhi.ledger.course.CourseStep;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The courses of enforcement's matters (行政执法办理过程). */
@Configuration(proxyBeanMethods = false)
class EnforcementCourses {

    private static CourseStep.Kept act(CaseActKind kind) {
        return new CourseStep.Kept("case-act", "caseId", "kind", kind.name());
    }

    /** Without it no decision is made in the ordinary procedure, 行政处罚法 art 44, 62. */
    private static boolean told(Record data) {
        return data instanceof PenaltyCaseData penalty && penalty.ordinary();
    }

    @Bean
    Course penaltyCourse() {
        return new Course(
                "penalty",
                List.of(
                        of("filed", "filedOn"),
                        in("noticed", act(CaseActKind.NOTICE), "doneOn", "amount", "paperNumber")
                                .dueWhere(EnforcementCourses::told),
                        in("reviewed", act(CaseActKind.LEGAL_REVIEW), "doneOn", "staff", "passed"),
                        of(
                                        "decided",
                                        "decidedOn",
                                        "decisionNumber",
                                        "penalties",
                                        "fine",
                                        "confiscated")
                                .setting("stage", CaseStage.DECIDED),
                        of("served", "servedOn").setting("stage", CaseStage.EXECUTING),
                        in("published", act(CaseActKind.PUBLISHED), "doneOn"),
                        of("paid", "paidOn").leftOut(),
                        of("closed", "closedOn").setting("stage", CaseStage.CLOSED),
                        in("archived", act(CaseActKind.ARCHIVED), "doneOn", "paperNumber")));
    }

    @Bean
    Course seizureCourse() {
        return new Course(
                "seizure",
                List.of(of("seized", "seizedOn"), of("disposed", "disposedOn", "disposal")));
    }

    @Bean
    Course petitionCourse() {
        return new Course(
                "petition",
                List.of(
                        of("received", "receivedOn"),
                        of("accepted", "acceptedOn"),
                        of("closed", "closedOn")));
    }

    @Bean
    Course mediationCourse() {
        return new Course(
                "mediation",
                List.of(of("found", "foundOn"), of("settled", "settledOn", "outcome")));
    }

    @Bean
    Course remedyCourse() {
        return new Course(
                "remedy", List.of(of("filed", "filedOn"), of("decided", "decidedOn", "outcome")));
    }
}
