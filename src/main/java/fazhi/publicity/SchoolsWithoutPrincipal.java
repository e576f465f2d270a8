package fazhi.publicity;

import fazhi.common.Stored;
import fazhi.figure.Attention;
import fazhi.figure.AttentionSource;
import fazhi.ledger.Grouping;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.organisation.SchoolService;
import fazhi.publicity.school.SchoolLawData;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Schools without a legal vice-principal in office (没有在任法治副校长的学校); asked of the whole town only.
 */
@Component
@Order(340)
class SchoolsWithoutPrincipal implements AttentionSource {

    private final Ledger<SchoolLawData> works;

    private final SchoolService schools;

    private final LedgerAccess access;

    private final NamedUnits named;

    SchoolsWithoutPrincipal(
            Ledger<SchoolLawData> works,
            SchoolService schools,
            LedgerAccess access,
            NamedUnits named) {
        this.works = works;
        this.schools = schools;
        this.access = access;
        this.named = named;
    }

    @Override
    public String module() {
        return works.format().module();
    }

    @Override
    public Supplier<List<Attention>> on(LocalDate day, JointTally together) {
        if (!access.scope(works.format().id()).wholeTown()) {
            return List::of;
        }
        var inOffice = SchoolLawData.inOffice(day);
        var served =
                works.group(List.of(Grouping.value("school")), inOffice, List.of()).stream()
                        .map(group -> group.keys().getFirst())
                        .collect(Collectors.toSet());
        var without =
                schools.holdingOn(day).stream()
                        .filter(school -> !served.contains(String.valueOf(school.id())))
                        .map(Stored::data)
                        .toList();
        return () -> named.line("attention.school.no-vice-principal", without);
    }
}
