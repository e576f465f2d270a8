package fazhi.ui.ledger;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fazhi.ViewTest;
import fazhi.deadline.due.DueRow;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs to a record stands in small tables, the earliest first; the radar says who. */
class RelatedRowsTests extends ViewTest {

    private static final LocalDate FILED = LocalDate.of(2023, 1, 10);

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<CaseActData> acts;

    private long caseWith(int registered) {
        return asPortal(
                () -> {
                    var id =
                            penalties.add(
                                    penalties
                                            .format()
                                            .make(
                                                    Map.of(
                                                            "cause", "MINING", "party", "某经营部",
                                                            "filedOn", FILED)));
                    for (int i = registered; i > 0; i--) {
                        acts.add(
                                new CaseActData(
                                        id,
                                        CaseActKind.DEFENCE,
                                        FILED.plusDays(i),
                                        null,
                                        null,
                                        null,
                                        null,
                                        "文书" + i,
                                        null,
                                        null));
                    }
                    return id;
                });
    }

    private static List<List<String>> rows() {
        var table =
                _find(Div.class, search -> search.withClasses("related")).stream()
                        .flatMap(part -> _find(part, NativeTable.class).stream())
                        .findFirst()
                        .orElseThrow();
        return _find(table, NativeTableRow.class).stream()
                .map(row -> _find(row, NativeTableCell.class))
                .filter(cells -> !cells.isEmpty())
                .map(cells -> cells.stream().map(each -> each.getElement().getTextRecursively()))
                .map(texts -> texts.toList())
                .toList();
    }

    private static boolean wayToAll() {
        return _find(Anchor.class).stream().anyMatch(each -> each.getText().equals("查看全部"));
    }

    @Test
    void actsOfACaseStandInATableTheEarliestFirst() {
        open("ledger/penalty/" + caseWith(2));
        assertThat(rows())
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row.getFirst()).contains("2023-01-11"))
                .satisfies(row -> assertThat(row).contains("文书1"));
        assertThat(wayToAll()).isFalse();
    }

    @Test
    void ofManyTheFirstTwentyAndAWayToAll() {
        open("ledger/penalty/" + caseWith(21));
        assertThat(rows()).hasSize(20);
        assertThat(wayToAll()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRadarSaysWhoAnswers() {
        open("deadlines?near=ALL");
        Grid<DueRow> radar = marked(Grid.class, "radar");
        var rows = GridKt._findAll(radar);
        int owned =
                rows.indexOf(rows.stream().filter(row -> row.owner() != null).findFirst().get());
        assertThat(GridKt._getFormattedRow(radar, owned).get(3)).isNotBlank();
    }
}
