package fazhi.publicity;

import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSource;
import fazhi.law.Law;
import fazhi.law.LawService;
import fazhi.law.LawTag;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.publicity.activity.ActivityData;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Laws that came into force this year and no activity has told of (新施行尚未宣传的法律法规). */
@Component
@Order(360)
class LawsNotTold implements AttentionSource {

    private final Ledger<ActivityData> activities;

    private final LawService laws;

    private final NamedGaps named;

    LawsNotTold(Ledger<ActivityData> activities, LawService laws, NamedGaps named) {
        this.activities = activities;
        this.laws = laws;
        this.named = named;
    }

    @Override
    public String module() {
        return activities.format().module();
    }

    @Override
    public Supplier<List<Attention>> on(LocalDate day, JointTally together) {
        var begun = laws.at(day).stream().filter(law -> begunIn(law, day.getYear())).toList();
        if (begun.isEmpty()) {
            return List::of;
        }
        var year = Condition.between("heldOn", day.withDayOfYear(1), day);
        var told = activities.values("laws", List.of(year));
        var untold =
                begun.stream()
                        .filter(law -> !told.contains(String.valueOf(law.id())))
                        .map(Law::shortTitle)
                        .toList();
        return () ->
                named.line(
                        "attention.laws.not-told",
                        untold,
                        day,
                        activities.format().route(List.of(year)));
    }

    private static boolean begunIn(Law law, int year) {
        return law.tags().contains(LawTag.NEW) && law.from().getYear() == year;
    }
}
