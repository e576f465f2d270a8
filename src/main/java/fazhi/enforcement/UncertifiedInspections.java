package fazhi.enforcement;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.enforcement.inspection.InspectionData;
import fazhi.enforcement.officer.CertifiedStaff;
import fazhi.ledger.mark.RowMark;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Inspections by somebody without a certificate valid that day (无证执法), 行政处罚法 art 42. */
@Component
class UncertifiedInspections implements RowMark<InspectionData> {

    private final CertifiedStaff staff;

    UncertifiedInspections(CertifiedStaff staff) {
        this.staff = staff;
    }

    @Override
    public String ledger() {
        return "inspection";
    }

    @Override
    public Map<Long, String> of(List<Stored<InspectionData>> rows, Period period) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var roll = staff.roll();
        return roll.blank()
                ? Map.of()
                : rows.stream()
                        .filter(row -> uncertified(row.data(), roll))
                        .collect(Collectors.toMap(Stored::id, _ -> "inspection.uncertified"));
    }

    private static boolean uncertified(InspectionData data, CertifiedStaff.Roll roll) {
        return Stream.of(data.officer(), data.secondOfficer())
                .filter(Objects::nonNull)
                .anyMatch(each -> !roll.certified(each, data.inspectedOn()));
    }
}
