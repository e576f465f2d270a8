package fazhi.leadership;

import static fazhi.ledger.query.Condition.is;

import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.Window;
import fazhi.figure.board.Attention.Line;
import fazhi.figure.board.Attention.Weight;
import fazhi.figure.board.AttentionSource;
import fazhi.leadership.decision.CollectiveMatterData;
import fazhi.leadership.decision.MatterKind;
import fazhi.leadership.duty.DutyData;
import fazhi.leadership.plan.DirectiveData;
import fazhi.leadership.plan.PlanItemData;
import fazhi.leadership.post.PostData;
import fazhi.leadership.rule.InternalRuleData;
import fazhi.leadership.study.StudyPlanData;
import fazhi.leadership.study.StudySessionData;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.Condition;
import fazhi.review.LegalityReviewData;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What in leadership somebody has to see to (组织领导待处理事项). */
@Configuration(proxyBeanMethods = false)
class LeadershipAttention {

    @Bean
    @Order(110)
    AttentionSource dutiesLate(Ledger<DutyData> duties, Texts texts) {
        return AttentionSource.of(
                duties,
                texts,
                day ->
                        List.of(
                                Line.late(
                                        "attention.duty.late",
                                        before("dueOn", day),
                                        new Condition.Empty("doneOn"))));
    }

    @Bean
    @Order(105)
    AttentionSource plannedWorkLate(Ledger<PlanItemData> planItems, Texts texts) {
        return AttentionSource.of(
                planItems,
                texts,
                day ->
                        List.of(
                                Line.late(
                                        "attention.plan-item.late",
                                        before("dueOn", day),
                                        new Condition.Empty("doneOn"))));
    }

    @Bean
    @Order(106)
    AttentionSource directivesToConvey(Ledger<DirectiveData> directives, Texts texts) {
        return AttentionSource.of(
                directives,
                texts,
                day ->
                        List.of(
                                Line.late(
                                        "attention.directive.late",
                                        before("answerDueOn", day),
                                        new Condition.Empty("answeredOn")),
                                Line.waiting(
                                        "attention.directive.to-convey",
                                        new Condition.Empty("conveyedOn"))));
    }

    @Bean
    @Order(130)
    AttentionSource planItemsLate(
            Ledger<StudyPlanData> plan, RowMark<StudyPlanData> notHeld, Texts texts) {
        return AttentionSource.of(
                plan,
                texts,
                notHeld,
                day ->
                        Line.late(
                                "attention.study-plan.not-held",
                                Condition.between(
                                        "plannedOn", day.withDayOfYear(1), day.minusDays(1))));
    }

    @Bean
    @Order(140)
    AttentionSource studyToMakeUp(
            Ledger<StudySessionData> sessions, RowMark<StudySessionData> absent, Texts texts) {
        return AttentionSource.of(
                sessions,
                texts,
                absent,
                day ->
                        Line.waiting(
                                "attention.study.not-made-up",
                                Condition.between("heldOn", day.minusYears(1), day)));
    }

    @Bean
    @Order(160)
    AttentionSource decisionsUnreviewed(Ledger<CollectiveMatterData> matters, Texts texts) {
        return AttentionSource.of(
                matters,
                texts,
                day ->
                        List.of(
                                Line.waiting(
                                        "attention.decision.no-review",
                                        is("kind", MatterKind.MAJOR),
                                        new Condition.Filled("decidedOn"),
                                        new Condition.Empty("reviewId"))));
    }

    @Bean
    @Order(170)
    AttentionSource reviewsOpen(Ledger<LegalityReviewData> reviews, Texts texts) {
        return AttentionSource.of(
                reviews,
                texts,
                day ->
                        List.of(
                                Line.waiting(
                                        "attention.review.open",
                                        new Condition.Empty("reviewedOn"))));
    }

    @Bean
    @Order(180)
    AttentionSource rulesUnused(
            Ledger<InternalRuleData> rules, RowMark<InternalRuleData> unused, Texts texts) {
        return AttentionSource.of(
                rules,
                texts,
                unused,
                day ->
                        new Line(
                                "attention.rule.never-used",
                                Standing.since("adoptedOn", new Window(Basis.ASOF, null, day)),
                                Weight.WAITING));
    }

    @Bean
    @Order(190)
    AttentionSource postsVacant(Ledger<PostData> posts, RowMark<PostData> vacant, Texts texts) {
        return AttentionSource.of(
                posts,
                texts,
                vacant,
                day ->
                        new Line(
                                "attention.post.vacant",
                                Standing.on(new Window(Basis.ASOF, null, day)),
                                Weight.WAITING));
    }

    private static Condition before(String column, LocalDate day) {
        return Condition.upTo(column, day.minusDays(1));
    }
}
