package fazhi.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import fazhi.figure.board.Board;
import fazhi.ui.TestIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of a pillar under their basis (按口径分组的指标): the first ones as a band in large type, the
 * others folded below, those nobody has recorded in a fold of their own.
 */
final class FigureGroups extends Composite<Div> {

    /** So many are taken in at a glance. */
    private static final int BAND = 6;

    FigureGroups(List<Board.Card> cards) {
        getContent().addClassName("figure-groups");
        var known = cards.stream().filter(card -> card.figure().value() != null).toList();
        var unknown = cards.stream().filter(card -> card.figure().value() == null).toList();
        var band = groups(known.subList(0, Math.min(BAND, known.size())));
        band.addClassName("figure-band");
        var folds = new Div();
        folds.addClassName("figure-folds");
        if (known.size() > BAND) {
            var rest = known.subList(BAND, known.size());
            folds.add(fold("overview.more-figures", rest, "more-figures"));
        }
        if (!unknown.isEmpty()) {
            folds.add(fold("overview.unknown-figures", unknown, "unknown-figures"));
        }
        getContent().add(band, folds);
    }

    private Component fold(String key, List<Board.Card> cards, String id) {
        var content = groups(cards);
        return TestIds.mark(new NativeDetails(getTranslation(key, cards.size()), content), id);
    }

    private static Div groups(List<Board.Card> cards) {
        var groups = new Div();
        groups.addClassName("figure-row");
        cards.stream()
                .collect(
                        Collectors.groupingBy(
                                card -> card.figure().words().days(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .forEach((basis, group) -> groups.add(group(basis, group)));
        return groups;
    }

    private static Component group(String basis, List<Board.Card> cards) {
        var heading = new H3(basis);
        heading.addClassName("figure-basis");
        var row = new Div();
        row.addClassName("card-row");
        cards.forEach(card -> row.add(new FigureCard(card, true)));
        var group = new Div(heading, row);
        group.addClassName("figure-group");
        group.getStyle().set("--cards", String.valueOf(cards.size()));
        return group;
    }
}
