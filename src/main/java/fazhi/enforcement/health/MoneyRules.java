package fazhi.enforcement.health;

import static fazhi.enforcement.health.LawRule.gate;
import static fazhi.enforcement.health.LawRule.warning;
import static fazhi.enforcement.procedure.CaseActKind.ARCHIVED;
import static fazhi.enforcement.procedure.CaseActKind.COLLECTED;
import static fazhi.enforcement.procedure.CaseActKind.COURT_ASKED;
import static fazhi.enforcement.procedure.CaseActKind.HANDED_IN;
import static fazhi.enforcement.procedure.CaseActKind.SURCHARGED;
import static fazhi.enforcement.procedure.CaseActKind.TRANSFERRED;
import static fazhi.enforcement.procedure.CaseActKind.URGED;

import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.Deferral;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Money, enforcement and the end of a case (执行、移送、归档), 行政处罚法 art 27, 47, 67 to 72, 行政强制法 art 53,
 * 54.
 */
final class MoneyRules {

    /** Calendar days to pay, art 67. */
    private static final int PAY = 15;

    /** Yuan collected on the spot, art 68(一). */
    private static final BigDecimal ON_THE_SPOT = new BigDecimal("100");

    /** Working days to hand in what was collected, art 71. */
    private static final int HAND_IN = 2;

    /** Working days after urging, 行政强制法 art 54. */
    private static final int URGE = 10;

    /** Months to sue, 行政诉讼法 art 46, and then to ask the court, 行政强制法 art 53. */
    private static final int SUE = 6;

    private static final int ASK = 3;

    static final List<LawRule<CaseFile>> ALL =
            List.of(
                    warning(
                            "P-68",
                            file -> file.each(COLLECTED).anyMatch(act -> over(act, ON_THE_SPOT))),
                    gate(
                            "P-70",
                            file ->
                                    file.each(COLLECTED)
                                            .anyMatch(act -> act.paperNumber() == null)),
                    warning("P-71", MoneyRules::handedInLate),
                    gate("P-67.unpaid", MoneyRules::closedUnpaid),
                    warning("P-67.late", MoneyRules::paidLate),
                    gate(
                            "P-72.cap",
                            file ->
                                    file.each(SURCHARGED)
                                                    .map(CaseActData::amount)
                                                    .filter(Objects::nonNull)
                                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                                    .compareTo(file.fine())
                                            > 0),
                    gate("P-72.early", MoneyRules::surchargedEarly),
                    gate(
                            "C-54.missing",
                            file ->
                                    file.first(COURT_ASKED)
                                            .filter(asked -> !file.hasBy(URGED, asked.doneOn()))
                                            .isPresent()),
                    gate("C-54.early", MoneyRules::askedAfterTooFewDays),
                    gate("C-53.early", file -> asked(file, true)),
                    gate("C-53.late", file -> asked(file, false)),
                    warning(
                            "P-27",
                            file ->
                                    file.each(TRANSFERRED)
                                            .anyMatch(act -> act.paperNumber() == null)),
                    warning(
                            "P-47",
                            file ->
                                    file.registered()
                                            && !file.open()
                                            && file.data().archiveNumber() == null
                                            && !file.has(ARCHIVED)));

    private MoneyRules() {}

    private static boolean over(CaseActData act, BigDecimal most) {
        var amount = act.amount();
        return amount != null && amount.compareTo(most) > 0;
    }

    private static boolean handedInLate(CaseFile file) {
        return file.first(COLLECTED)
                .filter(
                        act ->
                                file.late(
                                        file.first(HANDED_IN).map(CaseActData::doneOn).orElse(null),
                                        act.doneOn(),
                                        file.workingDays(HAND_IN)))
                .isPresent();
    }

    private static boolean closedUnpaid(CaseFile file) {
        return !file.open()
                && file.registers(Registered.PAID)
                && file.fine().signum() > 0
                && file.data().paidOn() == null
                && !file.has(COLLECTED)
                && !file.has(COURT_ASKED)
                && !file.has(TRANSFERRED);
    }

    private static boolean paidLate(CaseFile file) {
        var served = file.data().servedOn();
        return served != null
                && file.registers(Registered.PAID)
                && file.fine().signum() > 0
                && (file.open() || file.data().paidOn() != null)
                && !file.has(SURCHARGED)
                && file.toPay(PAY)
                        .filter(limit -> file.late(file.data().paidOn(), served, limit))
                        .isPresent();
    }

    private static boolean surchargedEarly(CaseFile file) {
        var served = file.data().servedOn();
        return served != null
                && file.first(SURCHARGED)
                        .filter(
                                act ->
                                        file.early(
                                                act.doneOn(),
                                                served,
                                                file.toPay(PAY).orElse(file.days(PAY))))
                        .isPresent();
    }

    private static boolean askedAfterTooFewDays(CaseFile file) {
        return file.first(COURT_ASKED)
                .filter(
                        asked ->
                                file.hasBy(URGED, asked.doneOn())
                                        && file.each(URGED)
                                                .allMatch(
                                                        urged ->
                                                                file.early(
                                                                        asked.doneOn(),
                                                                        urged.doneOn(),
                                                                        file.workingDays(URGE))))
                .isPresent();
    }

    /** Outside the window that opens with the end of the time to sue. */
    private static boolean asked(CaseFile file, boolean early) {
        var served = file.data().servedOn();
        if (served == null || Deferral.openSince(file.acts()) != null) {
            return false;
        }
        var sue = served.plusMonths(SUE);
        var from = Deferral.payBy(file.acts()).filter(day -> day.isAfter(sue)).orElse(sue);
        return file.first(COURT_ASKED)
                .map(CaseActData::doneOn)
                .filter(
                        day ->
                                early
                                        ? !day.isAfter(from)
                                        : day.isAfter(
                                                from.equals(sue)
                                                        ? served.plusMonths(SUE + ASK)
                                                        : from.plusMonths(ASK)))
                .isPresent();
    }
}
