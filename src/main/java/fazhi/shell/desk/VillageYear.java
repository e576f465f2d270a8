package fazhi.shell.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.agenda.Agenda;
import fazhi.agenda.AgendaEntry;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.organisation.wall.VillageWall;
import fazhi.ui.TestIds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A liaison's own village this year (本村今年): what was done, what is missing, one large button. */
@org.springframework.stereotype.Component
record VillageYear(VillageWall wall, Agenda agenda, Texts texts, Clock clock) {

    private static final int SHOWN = 5;

    Component make() {
        var today = LocalDate.now(clock);
        var year = Period.year(today.getYear());
        var part = new Div(new H2(texts.get("village-year.title", String.valueOf(year.year()))));
        wall.of(year).tiles().forEach(tile -> part.add(done(tile, year)));
        part.add(missing(today), add());
        part.addClassNames("card", "village-year");
        return TestIds.mark(part, "village-year");
    }

    private Component done(VillageWall.Tile tile, Period year) {
        var name = new Anchor("villages/" + tile.id() + "?period=" + year, tile.name());
        var line = new Div(name);
        tile.counts()
                .forEach(
                        count ->
                                line.add(
                                        new Anchor(
                                                count.route(),
                                                texts.get(
                                                        "village-year.count",
                                                        texts.get(
                                                                "villages.count." + count.ledger()),
                                                        count.rows()))));
        line.addClassName("village-year-done");
        return line;
    }

    /** Campaign days of the year without an activity of the village, and the next to come. */
    private Component missing(LocalDate today) {
        var newYear = today.plusYears(1).withDayOfYear(1);
        var open =
                agenda.campaigns(today.withDayOfYear(1), newYear).stream()
                        .filter(each -> each.state() != AgendaEntry.State.DONE)
                        .sorted(Comparator.comparing(AgendaEntry::day))
                        .toList();
        var past = open.stream().filter(each -> each.day().isBefore(today)).toList();
        var next = open.stream().filter(each -> !each.day().isBefore(today)).toList();
        var part = new Div();
        part.add(
                new Paragraph(
                        texts.get(
                                past.isEmpty()
                                        ? "village-year.none-missing"
                                        : "village-year.missing")));
        if (!past.isEmpty()) {
            part.add(list(past));
        }
        if (!next.isEmpty()) {
            part.add(new Paragraph(texts.get("village-year.next")), list(next));
        }
        return part;
    }

    private UnorderedList list(List<AgendaEntry> days) {
        var list = new UnorderedList();
        days.stream()
                .limit(SHOWN)
                .forEach(
                        each ->
                                list.add(
                                        new ListItem(
                                                new Anchor(
                                                        each.route(),
                                                        texts.get(
                                                                "village-year.day",
                                                                each.day().toString(),
                                                                each.title())))));
        return list;
    }

    private Component add() {
        var add = new Anchor("ledger/activity?write=new", VaadinIcon.PLUS.create());
        add.add(texts.get("village-year.add"));
        add.addClassName("large-act");
        return TestIds.mark(add, "action-add-activity");
    }
}
