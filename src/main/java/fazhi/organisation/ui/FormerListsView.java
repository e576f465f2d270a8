package fazhi.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fazhi.common.Missing;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** Where the base lists stood before they were ledgers (旧地址): papers and decks link there. */
@Route("organisation/:list")
@PermitAll
class FormerListsView extends Div implements BeforeEnterObserver {

    private static final Map<String, String> LEDGERS =
            Map.of(
                    "villages", "village",
                    "departments", "department",
                    "schools", "school",
                    "staff", "staff");

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var list = event.getRouteParameters().get("list").orElse("");
        var ledger = LEDGERS.get(list);
        if (ledger == null) {
            throw new Missing("organisation/" + list);
        }
        var day = event.getLocation().getQueryParameters().getSingleParameter("on");
        event.forwardTo(
                "ledger/" + ledger,
                day.map(on -> QueryParameters.simple(Map.of("from", "!<" + on, "to", "!>" + on)))
                        .orElse(QueryParameters.empty()));
    }
}
