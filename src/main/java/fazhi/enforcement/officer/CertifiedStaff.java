package fazhi.enforcement.officer;

import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who held a certificate on which day (持证情况). */
@Component
public class CertifiedStaff {

    private final Ledger<OfficerData> officers;

    private final Ledger<CertificateData> certificates;

    CertifiedStaff(Ledger<OfficerData> officers, Ledger<CertificateData> certificates) {
        this.officers = officers;
        this.certificates = certificates;
    }

    /** The certificates by the staff who hold them, read once for many rows (持证名册). */
    public record Roll(Map<Long, List<CertificateData>> byStaff) {

        /** True while nobody has entered a certificate: then nothing can be said of anybody. */
        public boolean blank() {
            return byStaff.isEmpty();
        }

        public boolean certified(long staff, LocalDate day) {
            return byStaff.getOrDefault(staff, List.of()).stream()
                    .anyMatch(each -> each.holdsOn(day));
        }
    }

    public Roll roll() {
        var staff =
                every(officers).stream()
                        .collect(Collectors.toMap(Stored::id, each -> each.data().staff()));
        return new Roll(
                every(certificates).stream()
                        .map(Stored::data)
                        .filter(each -> staff.containsKey(each.officerId()))
                        .collect(Collectors.groupingBy(each -> staff.get(each.officerId()))));
    }

    private static <D extends Record> List<Stored<D>> every(Ledger<D> ledger) {
        return ledger.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT);
    }
}
