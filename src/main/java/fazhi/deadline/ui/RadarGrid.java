package fazhi.deadline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import fazhi.common.Texts;
import fazhi.deadline.Radar;
import fazhi.deadline.due.DueOwners;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.LegalClocks;
import fazhi.deadline.due.RadarQuery;
import fazhi.ui.DaysLeft;
import fazhi.ui.TestIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of the radar (雷达清单), texts and no components: fifty cost little more than five. On a
 * narrow screen the rest of a line stands below its first words, not beside them.
 */
final class RadarGrid extends Composite<Grid<DueRow>> {

    private static final String LEFT = "<span class=\"${item.look}\">${item.words}</span>";

    private static final String WHO = "<span class=\"${item.look}\">${item.words}</span>";

    private static final String WHAT =
            """
            <a class="radar-what" href="${item.route}" title="${item.source}">${item.words}</a>
            <span class="radar-more">${item.more}</span>
            """;

    private static final String NARROW =
            """
            const narrow = matchMedia('(max-width: 700px)');
            const columns = this.querySelectorAll('[data-beside]');
            const set = () => columns.forEach(each => each.hidden = narrow.matches);
            set();
            narrow.addEventListener('change', set);
            """;

    private final DueOwners owners;

    private final LegalClocks legal;

    private final DaysLeft left;

    private final Texts texts;

    private final Map<Long, String> names = new HashMap<>();

    private RadarQuery query;

    RadarGrid(
            Radar radar,
            DueOwners owners,
            LegalClocks legal,
            DaysLeft left,
            Texts texts,
            RadarQuery query) {
        this.legal = legal;
        this.owners = owners;
        this.left = left;
        this.texts = texts;
        this.query = query;
        columns();
        getContent()
                .setItems(
                        asked -> named(radar.page(this.query, asked.getOffset(), asked.getLimit())),
                        asked -> {
                            var _ = asked.getOffset();
                            return counted(radar);
                        });
        getContent().getElement().executeJs(NARROW);
        TestIds.mark(getContent(), "radar");
    }

    /** Reads the lines of a question. */
    void show(RadarQuery next, String empty) {
        query = next;
        getContent().setEmptyStateText(empty);
        getContent().getDataProvider().refreshAll();
    }

    private int counted(Radar radar) {
        long rows = radar.counts(query).getOrDefault(query.nearness(), 0L);
        return (int) Math.min(Integer.MAX_VALUE, rows);
    }

    private void columns() {
        getContent()
                .addColumn(
                        LitRenderer.<DueRow>of(LEFT)
                                .withProperty("words", this::left)
                                .withProperty("look", this::look))
                .setHeader(texts.get("radar.left"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        getContent()
                .addColumn(
                        LitRenderer.<DueRow>of(WHAT)
                                .withProperty("route", DueRow::route)
                                .withProperty("words", row -> words(row, ""))
                                .withProperty("more", this::more)
                                .withProperty("source", row -> words(row, ".source")))
                .setHeader(texts.get("radar.what"))
                .setFlexGrow(2);
        beside(DueRow::subject, "radar.subject").setFlexGrow(3);
        beside(row -> texts.get("ledger." + row.ledger()), "radar.ledger").setFlexGrow(1);
        beside(
                        getContent()
                                .addColumn(
                                        LitRenderer.<DueRow>of(WHO)
                                                .withProperty("words", this::who)
                                                .withProperty("look", this::whoLook)),
                        "radar.owner")
                .setAutoWidth(true)
                .setFlexGrow(0);
        beside(this::last, "radar.due").setAutoWidth(true).setFlexGrow(0);
    }

    private Grid.Column<DueRow> beside(ValueProvider<DueRow, String> text, String header) {
        return beside(getContent().addColumn(text), header);
    }

    private Grid.Column<DueRow> beside(Grid.Column<DueRow> column, String header) {
        column.setHeader(texts.get(header));
        column.getElement().setAttribute("data-beside", "");
        return column;
    }

    /** Who answers for them is looked up for a page at once. */
    private Stream<DueRow> named(List<DueRow> rows) {
        names.putAll(owners.names(rows));
        return rows.stream();
    }

    private String left(DueRow row) {
        var due = row.due();
        return due == null ? "" : left.words(due, query.day());
    }

    private String look(DueRow row) {
        var due = row.due();
        if (due == null) {
            return "";
        }
        var light =
                legal.passed(row, query.day())
                        ? DaysLeft.Light.RED
                        : DaysLeft.light(due, query.day());
        return "due-chip " + light.look();
    }

    private String words(DueRow row, String part) {
        return texts.get("clock." + row.rule() + part);
    }

    private String who(DueRow row) {
        return names.getOrDefault(row.owner(), texts.get("radar.unassigned"));
    }

    private String whoLook(DueRow row) {
        return names.containsKey(row.owner()) ? "" : DaysLeft.UNASSIGNED;
    }

    private String last(DueRow row) {
        return row.due() == null ? texts.get("due.waits-for-plan") : row.due().toString();
    }

    private String more(DueRow row) {
        return Stream.of(row.subject(), who(row), last(row))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
