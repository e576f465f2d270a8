package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fazhi.ui.period.CurrentPeriod;
import java.util.HashMap;
import java.util.List;

/** Opens a route given as text (路由跳转), keeping the period that rules the present view. */
public final class Links {

    private Links() {}

    /** The way back was not gone: the address is that of the view again. */
    public static void stay(Component view) {
        view.getUI()
                .ifPresent(
                        ui ->
                                ui.getPage()
                                        .getHistory()
                                        .pushState(null, ui.getActiveViewLocation()));
    }

    public static void open(Component from, String route) {
        from.getUI()
                .ifPresent(
                        ui -> {
                            var location = new Location(route);
                            var parameters =
                                    new HashMap<>(location.getQueryParameters().getParameters());
                            var present =
                                    ui.getActiveViewLocation()
                                            .getQueryParameters()
                                            .getSingleParameter(CurrentPeriod.PARAMETER);
                            present.ifPresent(
                                    period ->
                                            parameters.putIfAbsent(
                                                    CurrentPeriod.PARAMETER, List.of(period)));
                            ui.navigate(location.getPath(), new QueryParameters(parameters));
                        });
    }
}
