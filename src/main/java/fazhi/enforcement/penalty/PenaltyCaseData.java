package fazhi.enforcement.penalty;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A penalty case at registration depth (行政处罚案件登记): facts as they happened; cause, filing day and
 * party are required.
 *
 * @param cause code of an offence cause (案由)
 * @param fine yuan (罚款)
 * @param confiscated yuan of unlawful gains confiscated (没收违法所得)
 */
@Embeddable
public record PenaltyCaseData(
        @Nullable String caseNumber,
        String cause,
        @Enumerated(EnumType.STRING) @Nullable CaseSource source,
        @Enumerated(EnumType.STRING) @Nullable PartyKind partyKind,
        String party,
        @Nullable Long village,
        @Nullable String place,
        LocalDate filedOn,
        @Enumerated(EnumType.STRING) @Nullable Procedure procedureKind,
        @Nullable Long officer,
        @Nullable Long secondOfficer,
        @Enumerated(EnumType.STRING) @Nullable CaseStage stage,
        @Enumerated(EnumType.STRING) @Nullable SubStage subStage,
        @Nullable Long operation,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Convert(converter = PenaltyKinds.class) Set<PenaltyKind> penalties,
        @Nullable BigDecimal fine,
        @Nullable BigDecimal confiscated,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate closedOn,
        @Nullable String archiveNumber,
        @Nullable String platformNumber,
        @Nullable String remark,
        @Nullable Boolean invented) {

    public PenaltyCaseData {
        penalties = penalties == null ? Set.of() : penalties;
    }

    /** Whoever handles it, as far as entered. */
    public Stream<Long> officers() {
        return Stream.of(officer, secondOfficer).filter(Objects::nonNull);
    }

    /** Two officers are needed, unless the procedure is the simple one. */
    public boolean ordinary() {
        return procedureKind != Procedure.SIMPLE;
    }

    /** Decided without any money: with a warning, a licence taken. */
    public boolean owesNothing() {
        return fine == null
                && confiscated == null
                && !penalties.isEmpty()
                && penalties.stream().noneMatch(PenaltyKind::ofMoney);
    }

    /** Handled by one where two are needed, 行政处罚法 art 42. */
    public boolean alone() {
        return ordinary() && officer != null && secondOfficer == null;
    }

    /** The days on which its officers act with their certificates. */
    public Stream<LocalDate> actingDays() {
        return Stream.of(filedOn, decidedOn).filter(Objects::nonNull);
    }
}
