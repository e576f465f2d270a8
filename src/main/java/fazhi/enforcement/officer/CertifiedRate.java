package fazhi.enforcement.officer;

import fazhi.common.Stored;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Share;
import fazhi.figure.Unit;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What share of the officers on duty holds a certificate valid that day (执法人员持证率). */
@Component
@Order(251)
class CertifiedRate implements FigureSource {

    private static final Figure RATE =
            new Figure("officer.certified-rate", Unit.PERCENT, Basis.ASOF, Set.of(Basis.ASOF));

    private static final Figure COUNT =
            new Figure("officer.certified", Unit.PERSON, Basis.ASOF, Set.of(Basis.ASOF));

    private final Ledger<OfficerData> officers;

    private final Ledger<CertificateData> certificates;

    private final CellTexts texts;

    CertifiedRate(
            Ledger<OfficerData> officers, Ledger<CertificateData> certificates, CellTexts texts) {
        this.officers = officers;
        this.certificates = certificates;
        this.texts = texts;
    }

    @Override
    public List<Figure> figures() {
        return List.of(RATE, COUNT);
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        try {
            var staff = officers.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT);
            var held = certificates.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT);
            return asks.stream().map(ask -> reading(ask, staff, held)).toList();
        } catch (AccessDeniedException _) {
            return asks.stream().map(_ -> LedgerFigures.hidden()).toList();
        }
    }

    private Reading reading(
            Ask ask, List<Stored<OfficerData>> staff, List<Stored<CertificateData>> held) {
        var day = ask.window().to();
        var onDuty = staff.stream().filter(officer -> officer.data().worksOn(day)).toList();
        var certified =
                onDuty.stream().filter(officer -> certified(officer.id(), day, held)).count();
        var conditions = OfficerData.onDutyOn(day);
        var route = officers.format().route(conditions);
        var filter = texts.words(officers.format(), conditions);
        if (onDuty.isEmpty()) {
            return new Reading(null, "figure.nothing-to-divide", 0, route, filter);
        }
        var number = BigDecimal.valueOf(certified);
        return ask.figure().equals(COUNT.id())
                ? new Reading(number, null, onDuty.size(), route, filter)
                : Reading.of(
                        new Share(number, BigDecimal.valueOf(onDuty.size())),
                        onDuty.size(),
                        route,
                        filter);
    }

    private static boolean certified(
            long officer, LocalDate day, List<Stored<CertificateData>> held) {
        return held.stream()
                .map(Stored::data)
                .anyMatch(each -> each.officerId() == officer && each.holdsOn(day));
    }
}
