package fazhi.ui.ledger.look;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.year.CarriedRows;
import fazhi.ui.TestIds;
import java.util.List;

/** Says how many rows of earlier years a list of one year leaves out, and leads there (上年结转). */
public final class CarriedLine extends Composite<Div> {

    private final transient Ledger<?> ledger;

    private final transient List<CarriedRows> carried;

    /**
     * @param all of every ledger; most have none
     */
    public CarriedLine(Ledger<?> ledger, List<CarriedRows> all) {
        this.ledger = ledger;
        this.carried =
                all.stream().filter(each -> each.ledger().equals(ledger.format().id())).toList();
        getContent().addClassName("hint");
        TestIds.mark(getContent(), "ledger-carried");
    }

    /** Whether rows of this ledger stand into the next year. */
    public static boolean stands(String ledger, List<CarriedRows> all) {
        return all.stream().anyMatch(each -> each.ledger().equals(ledger));
    }

    /** Only a list of one year leaves them out. */
    public void show(LedgerState state) {
        getContent().removeAll();
        if (state.ofPeriod(ledger.format()).isPresent()
                && state.period().part() == Period.Part.YEAR) {
            carried.forEach(each -> show(each, state.period()));
        }
        setVisible(getContent().getElement().getChildCount() > 0);
    }

    private void show(CarriedRows rows, Period year) {
        var conditions = rows.of(ledger.format(), year);
        var count = ledger.totals(LedgerQuery.of(conditions)).rows();
        if (count > 0) {
            var route = ledger.format().route(conditions) + "&period=" + year;
            getContent()
                    .add(
                            new Span(getTranslation("ledger.carried", count)),
                            TestIds.mark(
                                    new Anchor(route, getTranslation("ledger.carried-show")),
                                    "action-carried"));
        }
    }
}
