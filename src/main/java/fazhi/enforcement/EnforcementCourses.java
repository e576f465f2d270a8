package fazhi.enforcement;

import static fazhi.ledger.course.CourseStep.in;
import static fazhi.ledger.course.CourseStep.of;

import fazhi.enforcement.penalty.CaseStage;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.ledger.course.Course;
import fazhi.ledger.course.CourseStep;
import fazhi.ledger.course.MatterPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The courses of enforcement's matters (行政执法办理过程). */
@Configuration(proxyBeanMethods = false)
class EnforcementCourses {

    /** What may come before a decision, with what each asks besides its day. */
    private static final Map<CaseActKind, List<String>> BEFORE = new EnumMap<>(CaseActKind.class);

    /** What may come after it. */
    private static final Map<CaseActKind, List<String>> AFTER = new EnumMap<>(CaseActKind.class);

    static {
        BEFORE.put(CaseActKind.BREACH_ENDED, List.of());
        BEFORE.put(CaseActKind.EVIDENCE_REGISTERED, List.of("staff", "paperNumber"));
        BEFORE.put(CaseActKind.EVIDENCE_DECIDED, List.of("remark"));
        BEFORE.put(CaseActKind.SUSPENDED, List.of("remark"));
        BEFORE.put(CaseActKind.RESUMED, List.of());
        BEFORE.put(CaseActKind.HEARING_TOLD, List.of("paperNumber"));
        BEFORE.put(CaseActKind.DEFENCE, List.of("remark"));
        BEFORE.put(CaseActKind.DEFENCE_REVIEWED, List.of("staff", "remark"));
        BEFORE.put(CaseActKind.WAIVED, List.of());
        BEFORE.put(CaseActKind.HEARING_CALLED, List.of("paperNumber"));
        BEFORE.put(CaseActKind.HEARING, List.of("staff"));
        BEFORE.put(CaseActKind.DISCUSSED, List.of("paperNumber"));
        BEFORE.put(CaseActKind.TRANSFERRED, List.of("paperNumber"));
        AFTER.put(CaseActKind.DEFERRED, List.of("payBy", "paperNumber"));
        AFTER.put(CaseActKind.SURCHARGED, List.of("amount"));
        AFTER.put(CaseActKind.COLLECTED, List.of("staff", "amount", "paperNumber"));
        AFTER.put(CaseActKind.HANDED_IN, List.of("amount", "paperNumber"));
        AFTER.put(CaseActKind.URGED, List.of("paperNumber"));
        AFTER.put(CaseActKind.COURT_ASKED, List.of("paperNumber"));
        AFTER.put(CaseActKind.ANNULLED, List.of("remark"));
        AFTER.put(CaseActKind.WITHDRAWN, List.of());
    }

    private static CourseStep.Kept act(CaseActKind kind) {
        return new CourseStep.Kept("case-act", "caseId", "kind", kind.name());
    }

    /** Without it no decision is made in the ordinary procedure, 行政处罚法 art 44, 62. */
    private static boolean told(Record data) {
        return data instanceof PenaltyCaseData penalty && penalty.ordinary();
    }

    /** A fine comes before the end of the case; what the court takes over is beside it. */
    private static boolean owes(Record data) {
        return data instanceof PenaltyCaseData penalty
                && penalty.fine() != null
                && penalty.fine().signum() > 0;
    }

    @Bean
    Course penaltyCourse() {
        return new Course(
                        "penalty",
                        List.of(
                                of("filed", "filedOn"),
                                in(
                                                "noticed",
                                                act(CaseActKind.NOTICE),
                                                "doneOn",
                                                "amount",
                                                "paperNumber")
                                        .dueWhere(EnforcementCourses::told)
                                        .setting("stage", CaseStage.NOTIFIED),
                                in(
                                        "reviewed",
                                        act(CaseActKind.LEGAL_REVIEW),
                                        "doneOn",
                                        "staff",
                                        "passed"),
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
                                of("paid", "paidOn").leftOut().dueWhere(EnforcementCourses::owes),
                                of("closed", "closedOn").setting("stage", CaseStage.CLOSED),
                                in("archived", act(CaseActKind.ARCHIVED), "doneOn", "paperNumber")),
                        Stream.concat(BEFORE.entrySet().stream(), AFTER.entrySet().stream())
                                .map(each -> beside(each.getKey(), each.getValue()))
                                .toList())
                .showing("seizure", MatterPart.ITEMS)
                .showing("case-act", MatterPart.PAPERS);
    }

    /** Offered while nothing is decided, or once it is. */
    private static CourseStep beside(CaseActKind kind, List<String> asks) {
        var key = "beside-" + kind.name().toLowerCase(Locale.ROOT);
        return in(key, act(kind), "doneOn", asks.toArray(String[]::new))
                .dueWhere(
                        data ->
                                data instanceof PenaltyCaseData penalty
                                        && penalty.closedOn() == null
                                        && (penalty.decidedOn() == null)
                                                == BEFORE.containsKey(kind));
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
                "remedy",
                List.of(
                        of("filed", "filedOn"),
                        of("answered", "answeredOn"),
                        of("decided", "decidedOn", "outcome")));
    }
}
