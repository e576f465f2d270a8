package fazhi.enforcement.health;

import static fazhi.enforcement.health.LawRule.gate;
import static fazhi.enforcement.health.LawRule.warning;
import static fazhi.enforcement.procedure.CaseActKind.BREACH_ENDED;
import static fazhi.enforcement.procedure.CaseActKind.EVIDENCE_DECIDED;
import static fazhi.enforcement.procedure.CaseActKind.EVIDENCE_REGISTERED;
import static fazhi.enforcement.procedure.CaseActKind.HEARING;
import static fazhi.enforcement.procedure.CaseActKind.LEGAL_REVIEW;

import java.util.List;
import java.util.stream.Stream;

/** Who acts, on what authority, and in time (主体、权限、时效), 行政处罚法 art 24, 36, 42, 56, 58, 64. */
final class FilingRules {

    /** Years after the breach ended, art 36. */
    private static final int PROSECUTE = 2;

    /** Working days to decide on registered evidence, art 56. */
    private static final int EVIDENCE = 7;

    static final List<LawRule<CaseFile>> ALL =
            List.of(
                    gate("P-24", file -> !file.around().covered(file.data())),
                    gate(
                            "P-42.alone",
                            file -> file.registers(Registered.SECOND) && file.data().alone()),
                    warning(
                            "P-42.nobody",
                            file -> file.registered() && file.officers().count() == 0),
                    gate("P-42.certificate", FilingRules::uncertified),
                    gate("P-58.reviewer", file -> bySelf(file, file.each(LEGAL_REVIEW))),
                    gate("P-64.chair", file -> bySelf(file, file.each(HEARING))),
                    warning(
                            "P-36",
                            file ->
                                    file.last(BREACH_ENDED)
                                            .filter(
                                                    act ->
                                                            file.data()
                                                                    .filedOn()
                                                                    .isAfter(
                                                                            act.doneOn()
                                                                                    .plusYears(
                                                                                            PROSECUTE)))
                                            .isPresent()),
                    warning(
                            "P-56",
                            file ->
                                    file.first(EVIDENCE_REGISTERED)
                                            .filter(
                                                    act ->
                                                            file.late(
                                                                    file.first(EVIDENCE_DECIDED)
                                                                            .map(
                                                                                    each ->
                                                                                            each
                                                                                                    .doneOn())
                                                                            .orElse(
                                                                                    file.data()
                                                                                            .closedOn()),
                                                                    act.doneOn(),
                                                                    file.workingDays(EVIDENCE)))
                                            .isPresent()));

    private FilingRules() {}

    private static boolean uncertified(CaseFile file) {
        return file.officers()
                .anyMatch(
                        staff ->
                                file.data()
                                        .actingDays()
                                        .anyMatch(day -> !file.around().certified(staff, day)));
    }

    private static boolean bySelf(
            CaseFile file, Stream<fazhi.enforcement.procedure.CaseActData> acts) {
        return acts.anyMatch(act -> file.handledBy(act.staff()));
    }
}
