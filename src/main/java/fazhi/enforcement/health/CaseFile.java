package fazhi.enforcement.health;

import fazhi.calendar.LastDay;
import fazhi.calendar.WorkingCalendar;
import fazhi.common.Refusal;
import fazhi.enforcement.penalty.PartyKind;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.penalty.PenaltyKind;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.enforcement.procedure.Deferral;
import fazhi.enforcement.procedure.Suspension;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case with everything its rules look at (案卷): its facts, its acts, who may act, and the day it
 * is looked at.
 *
 * @param full whether the town registers the whole procedure, so that an act not registered is one
 *     not done
 */
record CaseFile(PenaltyCaseData data, List<CaseActData> acts, boolean full, Surroundings around) {

    /** Kinds that touch a licence or a business, 行政处罚法 art 63(三)(四). */
    private static final Set<PenaltyKind> HEAVY =
            EnumSet.of(
                    PenaltyKind.SUSPEND_LICENCE,
                    PenaltyKind.REVOKE_LICENCE,
                    PenaltyKind.RESTRICT,
                    PenaltyKind.CLOSE);

    /** Yuan from which a hearing is due, 行政处罚法 art 63(一), by local rule. */
    private static final BigDecimal HEARING_PERSON = new BigDecimal("5000");

    private static final BigDecimal HEARING_ORGANISATION = new BigDecimal("100000");

    CaseFile {
        acts = acts.stream().sorted(Comparator.comparing(CaseActData::doneOn)).toList();
    }

    /** What a case is judged by besides itself (体检依据). */
    interface Surroundings {

        LocalDate today();

        WorkingCalendar calendar();

        /** True where it is not known, too: nothing is said of a town without certificates. */
        boolean certified(long staff, LocalDate day);

        /** False of a column that no case of the town has. */
        boolean registers(String column);

        /** True where the town has published no matters. */
        boolean covered(PenaltyCaseData data);
    }

    LocalDate today() {
        return around.today();
    }

    /**
     * Whether what stands nowhere was not done: the town, or somebody in this case, registers it.
     */
    boolean registered() {
        return full || !acts.isEmpty();
    }

    boolean registers(String column) {
        return around.registers(column);
    }

    boolean ordinary() {
        return data.ordinary();
    }

    boolean open() {
        return data.closedOn() == null;
    }

    Stream<CaseActData> each(CaseActKind kind) {
        return acts.stream().filter(act -> act.kind() == kind);
    }

    boolean has(CaseActKind kind) {
        return each(kind).findAny().isPresent();
    }

    Optional<CaseActData> first(CaseActKind kind) {
        return each(kind).findFirst();
    }

    Optional<CaseActData> last(CaseActKind kind) {
        return each(kind).reduce((_, later) -> later);
    }

    boolean hasBy(CaseActKind kind, LocalDate day) {
        return each(kind).anyMatch(act -> !act.doneOn().isAfter(day));
    }

    /** The last of a kind on or before the decision. */
    Optional<CaseActData> beforeDecision(CaseActKind kind) {
        var decided = data.decidedOn();
        return decided == null
                ? Optional.empty()
                : each(kind)
                        .filter(act -> !act.doneOn().isAfter(decided))
                        .reduce((_, later) -> later);
    }

    Stream<Long> officers() {
        return data.officers();
    }

    boolean handledBy(@Nullable Long staff) {
        return staff != null && officers().anyMatch(staff::equals);
    }

    /** Yuan; nothing entered is nothing. */
    BigDecimal fine() {
        return Objects.requireNonNullElse(data.fine(), BigDecimal.ZERO);
    }

    boolean heavy() {
        return data.penalties().stream().anyMatch(HEAVY::contains);
    }

    /** Whether the party may ask for a hearing, 行政处罚法 art 63. */
    boolean hearingDue() {
        var from =
                data.partyKind() == PartyKind.ORGANISATION ? HEARING_ORGANISATION : HEARING_PERSON;
        return heavy() || fine().compareTo(from) >= 0;
    }

    /**
     * Whether something was done after its last day, or has not been while that day is over; not
     * known, and so no, while the holidays of its year are not.
     */
    boolean late(@Nullable LocalDate done, LocalDate from, UnaryOperator<LocalDate> limit) {
        return day(from, limit)
                .filter(due -> (done == null ? today() : done).isAfter(due))
                .isPresent();
    }

    boolean early(LocalDate done, LocalDate from, UnaryOperator<LocalDate> limit) {
        return day(from, limit).filter(due -> !done.isAfter(due)).isPresent();
    }

    private static Optional<LocalDate> day(LocalDate from, UnaryOperator<LocalDate> limit) {
        try {
            return Optional.of(limit.apply(from));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    UnaryOperator<LocalDate> workingDays(int days) {
        return from -> around.calendar().plusWorkingDays(from, days);
    }

    /** Calendar days that roll to a working day, as a party's limits do. */
    UnaryOperator<LocalDate> days(int days) {
        return from -> around.calendar().plusDays(from, days, LastDay.ROLLS);
    }

    /** The last day to pay, or nothing where a deferral does not say it. */
    Optional<UnaryOperator<LocalDate>> toPay(int days) {
        if (Deferral.openSince(acts) != null) {
            return Optional.empty();
        }
        return Optional.of(
                Deferral.payBy(acts)
                        .<UnaryOperator<LocalDate>>map(day -> _ -> day)
                        .orElse(days(days)));
    }

    /** Calendar days between stopping and going on again, up to today while it stands still. */
    long suspendedDays() {
        return Suspension.days(acts, today());
    }
}
