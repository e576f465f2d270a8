package fazhi.enforcement.health;

import static fazhi.enforcement.health.LawRule.gate;
import static fazhi.enforcement.health.LawRule.warning;
import static fazhi.enforcement.procedure.CaseActKind.ANNULLED;
import static fazhi.enforcement.procedure.CaseActKind.DISCUSSED;
import static fazhi.enforcement.procedure.CaseActKind.HEARING;
import static fazhi.enforcement.procedure.CaseActKind.LEGAL_REVIEW;
import static fazhi.enforcement.procedure.CaseActKind.PUBLISHED;
import static fazhi.enforcement.procedure.CaseActKind.WITHDRAWN;

import fazhi.enforcement.penalty.PartyKind;
import fazhi.enforcement.penalty.PenaltyKind;
import fazhi.enforcement.procedure.CaseActData;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Deciding, serving and publishing (决定、送达、公示), 行政处罚法 art 48, 51, 57 to 61. */
final class DecisionRules {

    /** Calendar days from filing to decision, art 60; an agency's limit does not roll. */
    private static final int DECIDE = 90;

    /** Working days, art 61, and 国办发〔2018〕118号. */
    private static final int SERVE = 7;

    private static final int PUBLISH = 7;

    /** Working days, art 48. */
    private static final int WITHDRAW = 3;

    /** Yuan of the simple procedure, art 51. */
    private static final BigDecimal SIMPLE_PERSON = new BigDecimal("200");

    private static final BigDecimal SIMPLE_ORGANISATION = new BigDecimal("3000");

    private static final Set<PenaltyKind> SIMPLE =
            EnumSet.of(PenaltyKind.WARNING, PenaltyKind.FINE);

    static final List<LawRule<CaseFile>> ALL =
            List.of(
                    gate("P-51.person", file -> simpleOver(file, PartyKind.PERSON, SIMPLE_PERSON)),
                    gate(
                            "P-51.organisation",
                            file -> simpleOver(file, PartyKind.ORGANISATION, SIMPLE_ORGANISATION)),
                    gate(
                            "P-51.kind",
                            file ->
                                    !file.ordinary()
                                            && !SIMPLE.containsAll(file.data().penalties())),
                    gate(
                            "P-57",
                            file ->
                                    file.registered()
                                            && decided(file)
                                            && file.heavy()
                                            && file.beforeDecision(DISCUSSED).isEmpty()),
                    gate(
                            "P-58.missing",
                            file ->
                                    file.registered()
                                            && decided(file)
                                            && reviewDue(file)
                                            && !file.has(LEGAL_REVIEW)),
                    gate(
                            "P-58.late",
                            file ->
                                    decided(file)
                                            && reviewDue(file)
                                            && file.has(LEGAL_REVIEW)
                                            && file.beforeDecision(LEGAL_REVIEW).isEmpty()),
                    gate(
                            "P-58.failed",
                            file ->
                                    file.beforeDecision(LEGAL_REVIEW)
                                            .map(CaseActData::passed)
                                            .filter(passed -> !passed)
                                            .isPresent()),
                    warning(
                            "P-59",
                            file ->
                                    decided(file)
                                            && file.registers(Registered.NUMBER)
                                            && file.data().decisionNumber() == null),
                    warning(
                            "P-9",
                            file ->
                                    file.fine().signum() > 0
                                            && !file.data().penalties().isEmpty()
                                            && !file.data().penalties().contains(PenaltyKind.FINE)),
                    warning("P-60", DecisionRules::tooLong),
                    warning("P-61.late", DecisionRules::servedLate),
                    gate(
                            "P-61.unserved",
                            file ->
                                    decided(file)
                                            && !file.open()
                                            && file.registers(Registered.SERVED)
                                            && file.data().servedOn() == null),
                    warning("P-48.late", DecisionRules::publishedLate),
                    warning("P-48.withdraw", DecisionRules::standsPublished));

    private DecisionRules() {}

    private static boolean decided(CaseFile file) {
        return file.data().decidedOn() != null;
    }

    private static boolean simpleOver(CaseFile file, PartyKind party, BigDecimal most) {
        return !file.ordinary()
                && file.data().partyKind() == party
                && file.fine().compareTo(most) > 0;
    }

    private static boolean reviewDue(CaseFile file) {
        return file.has(HEARING) || file.hearingDue();
    }

    private static boolean tooLong(CaseFile file) {
        var end =
                file.data().decidedOn() == null ? file.data().closedOn() : file.data().decidedOn();
        return file.late(
                end,
                file.data().filedOn(),
                from -> from.plusDays(DECIDE).plusDays(file.suspendedDays()));
    }

    private static boolean servedLate(CaseFile file) {
        var decided = file.data().decidedOn();
        return decided != null
                && file.registers(Registered.SERVED)
                && (file.open() || file.data().servedOn() != null)
                && file.late(file.data().servedOn(), decided, file.workingDays(SERVE));
    }

    private static boolean publishedLate(CaseFile file) {
        var decided = file.data().decidedOn();
        var published = file.first(PUBLISHED).map(CaseActData::doneOn).orElse(null);
        return decided != null
                && (file.full() || published != null)
                && file.late(published, decided, file.workingDays(PUBLISH));
    }

    private static boolean standsPublished(CaseFile file) {
        return file.has(PUBLISHED)
                && file.first(ANNULLED)
                        .filter(
                                act ->
                                        file.late(
                                                file.last(WITHDRAWN)
                                                        .map(CaseActData::doneOn)
                                                        .orElse(null),
                                                act.doneOn(),
                                                file.workingDays(WITHDRAW)))
                        .isPresent();
    }
}
