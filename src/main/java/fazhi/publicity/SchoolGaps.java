package fazhi.publicity;

import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSource;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.query.Condition;
import fazhi.organisation.unit.Units;
import fazhi.publicity.school.SchoolLawData;
import fazhi.publicity.school.SchoolWork;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Schools without a legal vice-principal in office, and schools without a lesson this year
 * (学校法治工作缺口); asked of the whole town only.
 */
@Component
@Order(340)
class SchoolGaps implements AttentionSource {

    private final Ledger<SchoolLawData> works;

    private final Units schools;

    private final LedgerAccess access;

    private final NamedGaps named;

    SchoolGaps(Ledger<SchoolLawData> works, Units schools, LedgerAccess access, NamedGaps named) {
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
        var office = SchoolLawData.inOffice(day);
        var lessons =
                List.of(
                        Condition.is("kind", SchoolWork.LESSON),
                        Condition.between("heldOn", day.withDayOfYear(1), day));
        var served = without(day, office);
        var taught = without(day, lessons);
        return () ->
                Stream.of(
                                named.line(
                                        "attention.school.no-vice-principal",
                                        served,
                                        day,
                                        works.format().route(office)),
                                named.line(
                                        "attention.school.no-lesson",
                                        taught,
                                        day,
                                        works.format().route(lessons)))
                        .flatMap(List::stream)
                        .toList();
    }

    /** Names of the schools no such row tells of. */
    private List<String> without(LocalDate day, List<Condition> rows) {
        var told = works.values("school", rows);
        return schools.holdingOn(day).stream()
                .filter(school -> !told.contains(String.valueOf(school.id())))
                .map(school -> school.data().name())
                .toList();
    }
}
