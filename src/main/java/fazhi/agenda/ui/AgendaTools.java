package fazhi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.agenda.AgendaEntry;
import fazhi.agenda.AgendaKind;
import fazhi.common.Labels;
import fazhi.ui.PrintButton;
import fazhi.ui.TestIds;
import fazhi.ui.stage.Enlarge;
import java.util.stream.Stream;

/** Title, the ways to the days before and after, and what the colours mean (日历工具栏). */
final class AgendaTools extends Composite<Div> {

    /**
     * Where the calendar can be turned to (翻页).
     *
     * @param other the month of a year, or the year of a month
     */
    record Ways(String before, String after, String today, String other, String otherKey) {}

    AgendaTools(String title, Ways ways, Div view) {
        var legend = new Div();
        legend.addClassName("agenda-legend");
        for (var kind : AgendaKind.values()) {
            var sign = new Span(getTranslation(Labels.key(kind)));
            sign.addClassNames("agenda-sign", look(kind));
            legend.add(sign);
        }
        Stream.of(AgendaEntry.State.LATE, AgendaEntry.State.DONE)
                .map(this::state)
                .forEach(legend::add);
        getContent().addClassNames("agenda-tools");
        getContent()
                .add(
                        turn(ways.before(), VaadinIcon.ANGLE_LEFT, "before"),
                        new H2(title),
                        turn(ways.after(), VaadinIcon.ANGLE_RIGHT, "after"),
                        way(ways.today(), "agenda.today", "today"),
                        way(ways.other(), ways.otherKey(), "other"),
                        PrintButton.of(getTranslation("agenda.print")),
                        Enlarge.of(view),
                        legend);
    }

    private Span state(AgendaEntry.State state) {
        return new Span(
                getTranslation("agenda.sign." + state)
                        + " "
                        + getTranslation("agenda.state." + state));
    }

    /** One more way out. */
    AgendaTools with(Component link) {
        getContent().add(link);
        return this;
    }

    static String look(AgendaKind kind) {
        return "agenda-" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Component turn(String route, VaadinIcon icon, String name) {
        var link = new Anchor(route, icon.create());
        link.getElement().setAttribute("aria-label", getTranslation("agenda." + name));
        link.setTitle(getTranslation("agenda." + name));
        link.addClassNames("agenda-turn");
        return TestIds.mark(link, "agenda-" + name);
    }

    private Component way(String route, String key, String name) {
        var link = new Anchor(route, getTranslation(key));
        link.addClassName("tool-link");
        return TestIds.mark(link, "agenda-" + name);
    }
}
