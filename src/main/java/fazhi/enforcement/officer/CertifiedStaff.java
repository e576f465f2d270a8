package fazhi.enforcement.officer;

import fazhi.common.RememberedByKey;
import fazhi.common.Scope;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.RowChanged;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who held a certificate on which day (持证情况). */
@Component
public class CertifiedStaff {

    private final Ledger<OfficerData> officers;

    private final Ledger<CertificateData> certificates;

    private final LedgerAccess access;

    private final RememberedByKey<List<Scope>, Roll> rolls = new RememberedByKey<>(_ -> read());

    CertifiedStaff(
            Ledger<OfficerData> officers,
            Ledger<CertificateData> certificates,
            LedgerAccess access) {
        this.officers = officers;
        this.certificates = certificates;
        this.access = access;
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

    /** Of those the reader sees; read again once an officer or a certificate changes. */
    public Roll roll() {
        return rolls.get(
                Stream.of(officers, certificates)
                        .map(ledger -> ledger.format().id())
                        .map(
                                ledger -> {
                                    access.require(ledger, Right.SEE);
                                    return access.scope(ledger);
                                })
                        .toList());
    }

    @EventListener
    void changed(RowChanged event) {
        var ledger = event.ref().ledger();
        if (ledger.equals(officers.format().id()) || ledger.equals(certificates.format().id())) {
            rolls.forget();
        }
    }

    private Roll read() {
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
