package fazhi.check.ui;

import fazhi.check.ReportChecks.Checked;
import fazhi.check.comparison.FactPlaces;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Leads from the numbers of any text to the rows of the ledgers (原文溯源). */
@Component
record FactRoutes(FigureCatalogue figures) {

    /** A number of the text with the figure it speaks of. */
    record Link(FactPlaces.Place place, FigureValue figure) {}

    List<Link> of(Checked checked, Period period) {
        var places = FactPlaces.of(checked.text(), checked.context());
        var wanted = places.stream().map(FactRoutes::reference).collect(Collectors.toSet());
        var known = new HashMap<String, FigureValue>();
        figures.of(wanted, period).forEach(each -> known.put(each.reference(), each));
        return places.stream()
                .map(each -> new Link(each, Objects.requireNonNull(known.get(reference(each)))))
                .toList();
    }

    private static String reference(FactPlaces.Place place) {
        return place.fact().figure() + "@" + place.fact().basis();
    }
}
