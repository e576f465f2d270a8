package fazhi.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fazhi.ViewTest;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.wall.VillageSheet;
import fazhi.organisation.wall.VillageWall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VillageWallViewTests extends ViewTest {

    private static final Period YEAR = Period.year(2022);

    @Autowired private VillageWall wall;

    @Autowired private LedgerDirectory ledgers;

    private List<VillageWall.Tile> tiles() {
        return wall.of(YEAR).tiles();
    }

    @Test
    void everyVillageHasATile() {
        open("villages?period=2022");
        var shown = _find(marked(Div.class, "village-wall"), H3.class);
        assertThat(shown).hasSize(23);
        assertThat(tiles()).extracting(VillageWall.Tile::name).contains("东岭村", "青山村");
    }

    /** Cases have one village each, so the tiles add up to the ledger. */
    @Test
    void theTilesAddUpToTheLedger() {
        long told =
                tiles().stream()
                        .flatMap(tile -> tile.counts().stream())
                        .filter(count -> count.ledger().equals("penalty"))
                        .mapToLong(VillageWall.Count::rows)
                        .sum();
        var filed =
                fazhi.ledger.query.Condition.between(
                        "filedOn",
                        java.time.LocalDate.of(2022, 1, 1),
                        java.time.LocalDate.of(2022, 12, 2));
        assertThat(told)
                .isPositive()
                .isEqualTo(ledgers.get("penalty").totals(LedgerQuery.of(filed)).rows());
    }

    @Test
    void aSheetHoldsTheRowsItsTileCounts() {
        var tile =
                tiles().stream()
                        .filter(each -> each.name().equals("东岭村"))
                        .findFirst()
                        .orElseThrow();
        var sheet = wall.sheet(tile.id(), YEAR);
        assertThat(sheet.parts())
                .allSatisfy(part -> assertThat(part.lines()).hasSize((int) part.rows()))
                .anySatisfy(part -> assertThat(part.lines()).isNotEmpty());
        open("villages/" + tile.id() + "?period=2022");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(route -> route.startsWith("ledger/activity/"));
    }

    /** Nobody has said that nothing happened: no 0. */
    @Test
    void aYearNobodyKeptIsUnknownInEveryVillage() {
        var before = wall.of(Period.year(2018));
        assertThat(before.gaps()).extracting(VillageWall.Gap::ledger).contains("penalty");
        assertThat(before.tiles())
                .isNotEmpty()
                .flatExtracting(VillageWall.Tile::counts)
                .noneMatch(VillageWall.Count::known);
        open("villages?period=2018");
        assertThat(marked(Paragraph.class, "village-gap-penalty").getChildren())
                .singleElement()
                .satisfies(
                        link -> assertThat(((Anchor) link).getHref()).startsWith("ledger/penalty"));
        assertThat(_find(marked(Div.class, "village-wall"), Anchor.class))
                .extracting(Anchor::getText)
                .doesNotContain("0");
    }

    @Test
    void casesWithoutAVillageAreToldAndNotTakenForNone() {
        caseOfNoVillage(ledgers.get("penalty"));
        var year = wall.of(Period.year(2020));
        assertThat(year.gaps())
                .filteredOn(gap -> gap.ledger().equals("penalty"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.rows()).isOne());
        assertThat(year.tiles())
                .flatExtracting(VillageWall.Tile::counts)
                .filteredOn(count -> count.ledger().equals("penalty"))
                .noneMatch(VillageWall.Count::known);
        assertThat(wall.sheet(year.tiles().getFirst().id(), Period.year(2020)).parts())
                .noneMatch(VillageSheet.Part::known);
    }

    private static <D extends Record> void caseOfNoVillage(Ledger<D> cases) {
        cases.add(
                cases.format()
                        .make(
                                java.util.Map.of(
                                        "cause",
                                        "MINING",
                                        "party",
                                        "Quarry",
                                        "filedOn",
                                        java.time.LocalDate.of(2020, 5, 6))));
    }

    @Test
    void aLiaisonSeesTheOwnVillageAlone() {
        signIn("lianluo");
        assertThat(tiles()).extracting(VillageWall.Tile::name).containsExactly("东岭村");
        var other = wall.of(YEAR).tiles().getFirst().id() + 1;
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> wall.sheet(other, YEAR));
    }
}
