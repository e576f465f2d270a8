package fazhi.enforcement.health;

import static fazhi.enforcement.health.LawRule.gate;
import static fazhi.enforcement.health.LawRule.warning;
import static fazhi.enforcement.procedure.CaseActKind.DEFENCE;
import static fazhi.enforcement.procedure.CaseActKind.DEFENCE_REVIEWED;
import static fazhi.enforcement.procedure.CaseActKind.HEARING;
import static fazhi.enforcement.procedure.CaseActKind.HEARING_CALLED;
import static fazhi.enforcement.procedure.CaseActKind.HEARING_TOLD;
import static fazhi.enforcement.procedure.CaseActKind.NOTICE;
import static fazhi.enforcement.procedure.CaseActKind.WAIVED;

import fazhi.enforcement.procedure.CaseActData;
import java.util.List;

/** Telling and hearing the party (告知、申辩、听证), 行政处罚法 art 44, 45, 62 to 65. */
final class NoticeRules {

    /** Working days in which a hearing may be asked for, art 64(一). */
    private static final int ASK = 5;

    /** Working days by which its place and time are told before, art 64(二). */
    private static final int CALL = 7;

    static final List<LawRule<CaseFile>> ALL =
            List.of(
                    gate(
                            "P-44.missing",
                            file -> decided(file) && file.registered() && !file.has(NOTICE)),
                    gate(
                            "P-44.late",
                            file ->
                                    decided(file)
                                            && file.has(NOTICE)
                                            && file.beforeDecision(NOTICE).isEmpty()),
                    gate(
                            "P-44.amount",
                            file -> heavier(file) && file.beforeDecision(DEFENCE).isEmpty()),
                    gate(
                            "P-45.heavier",
                            file -> heavier(file) && file.beforeDecision(DEFENCE).isPresent()),
                    gate("P-45.unreviewed", NoticeRules::unreviewed),
                    warning("P-62", NoticeRules::sameDay),
                    gate(
                            "P-63",
                            file ->
                                    decided(file)
                                            && file.registered()
                                            && file.hearingDue()
                                            && file.beforeDecision(HEARING_TOLD).isEmpty()),
                    gate("P-64.early", NoticeRules::early),
                    gate(
                            "P-64.uncalled",
                            file ->
                                    file.first(HEARING)
                                            .filter(
                                                    held ->
                                                            !file.hasBy(
                                                                    HEARING_CALLED, held.doneOn()))
                                            .isPresent()),
                    gate("P-64.called", NoticeRules::calledTooLate),
                    gate(
                            "P-65",
                            file ->
                                    decided(file)
                                            && file.has(HEARING)
                                            && file.beforeDecision(HEARING).isEmpty()));

    private NoticeRules() {}

    private static boolean decided(CaseFile file) {
        return file.ordinary() && file.data().decidedOn() != null;
    }

    /** The fine is above the one the party was told of last. */
    private static boolean heavier(CaseFile file) {
        return file.beforeDecision(NOTICE)
                .map(CaseActData::amount)
                .filter(told -> file.fine().compareTo(told) > 0)
                .isPresent();
    }

    private static boolean unreviewed(CaseFile file) {
        return file.beforeDecision(DEFENCE)
                .filter(
                        said ->
                                file.beforeDecision(DEFENCE_REVIEWED)
                                        .filter(act -> !act.doneOn().isBefore(said.doneOn()))
                                        .isEmpty())
                .isPresent();
    }

    private static boolean sameDay(CaseFile file) {
        return decided(file)
                && file.beforeDecision(NOTICE)
                        .filter(told -> told.doneOn().equals(file.data().decidedOn()))
                        .isPresent()
                && !file.has(WAIVED)
                && !file.has(DEFENCE);
    }

    private static boolean early(CaseFile file) {
        var decided = file.data().decidedOn();
        return decided != null
                && !file.has(WAIVED)
                && !file.has(HEARING)
                && file.beforeDecision(HEARING_TOLD)
                        .filter(told -> file.early(decided, told.doneOn(), file.workingDays(ASK)))
                        .isPresent();
    }

    private static boolean calledTooLate(CaseFile file) {
        return file.first(HEARING)
                .filter(
                        held ->
                                file.hasBy(HEARING_CALLED, held.doneOn())
                                        && file.each(HEARING_CALLED)
                                                .allMatch(
                                                        call ->
                                                                file.early(
                                                                        held.doneOn(),
                                                                        call.doneOn(),
                                                                        file.workingDays(CALL))))
                .isPresent();
    }
}
