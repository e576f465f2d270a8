package fazhi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.ledger.LedgerDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The question mark of every page leads to a part of the guide; a new page without one fails here.
 */
@DatabaseTest
class GuidePlacesTests {

    @Autowired LedgerDirectory ledgers;

    private final GuidePlaces places = new GuidePlaces();

    private static List<String> routes() throws IOException {
        try (var lines = Files.lines(Path.of("docs/access/routes.csv"))) {
            return lines.skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
        }
    }

    private Stream<String> ledgerRoutes() {
        return ledgers.all().stream().map(each -> each.format().route());
    }

    private List<String> named() {
        return places.places().stream()
                .map(place -> String.join("/", place.route()))
                .collect(Collectors.toList());
    }

    @Test
    void everyRouteHasALine() throws IOException {
        assertThat(named()).containsAll(routes());
    }

    @Test
    void everyLedgerHasALine() {
        assertThat(named()).containsAll(ledgerRoutes().toList());
    }

    @Test
    void everyLineStandsForARouteALedgerOrAnOverview() throws IOException {
        assertThat(named())
                .doesNotHaveDuplicates()
                .isSubsetOf(
                        Stream.of(
                                        routes().stream(),
                                        ledgerRoutes(),
                                        Stream.of(
                                                        "leadership",
                                                        "enforcement",
                                                        "publicity",
                                                        "improvement")
                                                .map("overview/"::concat))
                                .flatMap(each -> each)
                                .toList());
    }

    @Test
    void everyLineLeadsToASectionThatExists() {
        assertThat(places.places())
                .extracting(GuidePlaces.Place::part)
                .isSubsetOf(GuideTests.targets("zh_CN"));
    }

    @Test
    void whatFitsBestIsTaken() {
        assertThat(places.of("ledger/penalty/12")).isEqualTo("enforcement#case");
        assertThat(places.of("ledger/penalty/removed")).isEqualTo("ledgers#bin");
        assertThat(places.of("agenda/year")).isEqualTo("deadlines#agenda-year");
        assertThat(places.of("guide/report")).isEqualTo("start");
        assertThat(places.of("")).isEqualTo("start#workbench");
        assertThat(places.of("nowhere")).isEqualTo("start");
    }
}
