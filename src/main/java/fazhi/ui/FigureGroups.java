package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import fazhi.figure.Board;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of a pillar under their basis (按口径分组的指标): it is said once above those it holds for.
 */
final class FigureGroups extends Composite<Div> {

    FigureGroups(List<Board.Card> cards) {
        getContent().addClassName("figure-groups");
        cards.stream()
                .collect(
                        Collectors.groupingBy(
                                card -> card.figure().words().days(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .forEach((basis, group) -> getContent().add(group(basis, group)));
    }

    private static Component group(String basis, List<Board.Card> cards) {
        var heading = new H3(basis);
        heading.addClassName("figure-basis");
        var row = new Div();
        row.addClassName("card-row");
        cards.forEach(card -> row.add(new FigureCard(card, true)));
        return new Div(heading, row);
    }
}
