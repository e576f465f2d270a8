package fazhi.enforcement;

import fazhi.enforcement.officer.CertifiedStaff;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.format.Complaint;
import fazhi.ledger.mark.Advice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cases handled by somebody without a certificate valid on the day of filing or of the decision
 * (承办人证件失效), 行政处罚法 art 42.
 */
@Component
class UncertifiedOfficers implements Advice<PenaltyCaseData> {

    private final CertifiedStaff staff;

    private final LedgerAccess access;

    UncertifiedOfficers(CertifiedStaff staff, LedgerAccess access) {
        this.staff = staff;
        this.access = access;
    }

    @Override
    public String ledger() {
        return "penalty";
    }

    /** Nothing is said where nobody entered a certificate, or the reader may not see any. */
    @Override
    public Function<PenaltyCaseData, List<Complaint>> looking() {
        if (!mayLook()) {
            return _ -> List.of();
        }
        var roll = staff.roll();
        return roll.blank() ? _ -> List.of() : data -> found(data, roll);
    }

    private boolean mayLook() {
        return access.may("officer", Right.SEE) && access.may("certificate", Right.SEE);
    }

    private static List<Complaint> found(PenaltyCaseData data, CertifiedStaff.Roll roll) {
        return Stream.of(
                        found("officer", data.officer(), data, roll),
                        found("secondOfficer", data.secondOfficer(), data, roll))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Complaint> found(
            String column, @Nullable Long officer, PenaltyCaseData data, CertifiedStaff.Roll roll) {
        return officer != null && data.actingDays().anyMatch(day -> !roll.certified(officer, day))
                ? Stream.of(new Complaint(column, "penalty.uncertified"))
                : Stream.empty();
    }
}
