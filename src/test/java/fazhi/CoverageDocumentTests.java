package fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.common.Period;
import fazhi.deadline.ClockSource;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.ledger.LedgerDirectory;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

/** {@code docs/coverage.md} gives every clause of the town's report a home that exists. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class CoverageDocumentTests {

    private static final Path PAGE = Path.of("docs/coverage.md");

    private static final Period YEAR = Period.year(2022);

    /** A kind in words, then one or several names in backticks. */
    private static final Pattern NAMED =
            Pattern.compile("(ledger|figure|chart|matrix|clock)s? ((?:`[a-z.-]+`(?:, )?)+)");

    private static final Pattern NAME = Pattern.compile("`([a-z.-]+)`");

    private static final Pattern PART = Pattern.compile("^[一二]、.*");

    private static final Pattern SECTION = Pattern.compile("^（([一二三])）.*");

    private static final Pattern ITEM = Pattern.compile("^([1-9])、.*");

    private static final Pattern POINT = Pattern.compile("([一二三四五])是");

    @Autowired private LedgerDirectory ledgers;

    @Autowired private FigureCatalogue figures;

    @Autowired private List<Overview> overviews;

    @Autowired private List<ClockSource> clocks;

    @Autowired private fazhi.common.Texts texts;

    @Test
    void everyNameStandsForSomething() throws IOException {
        var page = Files.readString(PAGE);
        assertThat(named(page, "ledger"))
                .hasSizeGreaterThan(25)
                .isSubsetOf(ledgers.all().stream().map(each -> each.format().id()).toList());
        SystemIdentity.run(
                () -> {
                    var known = figures.all(YEAR).stream().map(FigureValue::id).toList();
                    assertThat(named(page, "figure")).hasSizeGreaterThan(45).isSubsetOf(known);
                    assertThat(named(page, "chart")).isNotEmpty().isSubsetOf(charts());
                    assertThat(named(page, "matrix")).isNotEmpty().isSubsetOf(matrices());
                });
        assertThat(named(page, "clock")).isNotEmpty().allMatch(id -> texts.has("clock." + id));
    }

    private static Set<String> named(String page, String kind) {
        var names = new HashSet<String>();
        var places = NAMED.matcher(page);
        while (places.find()) {
            if (places.group(1).equals(kind)) {
                NAME.matcher(places.group(2)).results().forEach(each -> names.add(each.group(1)));
            }
        }
        return names;
    }

    private List<String> charts() {
        return overviews.stream()
                .flatMap(each -> each.charts(YEAR).stream())
                .map(ChartData::id)
                .toList();
    }

    private List<String> matrices() {
        return overviews.stream()
                .flatMap(each -> each.matrices(YEAR).stream())
                .map(Matrix::id)
                .toList();
    }

    @Test
    void everyNumberedClauseOfTheReportHasARow() throws IOException {
        var clauses = clauses(report());
        assertThat(clauses).hasSizeGreaterThanOrEqualTo(31);
        assertThat(rows().stream().map(Row::point)).containsAll(clauses);
    }

    @Test
    void noRowIsHomelessAndNoClaimWithoutAFigure() throws IOException {
        assertThat(rows()).allMatch(row -> row.home().matches(".*(ledger|figure|blank).*"));
        assertThat(rows())
                .filteredOn(row -> row.point().startsWith("二（一）"))
                .hasSizeGreaterThanOrEqualTo(15)
                .allMatch(row -> row.home().contains("figure"));
    }

    private record Row(String point, String home) {}

    private static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        var section = "";
        for (var line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("| ") && !line.startsWith("| point")) {
                var cells = line.split("\\|");
                rows.add(new Row((section + " " + cells[1].strip()).strip(), cells[3]));
            }
        }
        return rows;
    }

    private static Stream<String> report() throws IOException {
        return new ClassPathResource("demo/leigao-2022-report.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines();
    }

    /** Each numbered item, and inside it each point 一是, 二是 … as {@code 二（一） 2 三}. */
    private static List<String> clauses(Stream<String> report) {
        var clauses = new ArrayList<String>();
        var part = "";
        var section = "";
        var item = "";
        for (var line : report.toList()) {
            if (PART.matcher(line).matches()) {
                part = line.substring(0, 1);
                item = "";
            } else if (SECTION.matcher(line).matches()) {
                section = part + line.substring(0, 3);
                item = "";
            } else if (ITEM.matcher(line).matches()) {
                item = section + " " + line.charAt(0);
            }
            if (!item.isEmpty()) {
                var points = POINT.matcher(line).results().map(each -> each.group(1)).toList();
                if (points.isEmpty() && ITEM.matcher(line).matches()) {
                    clauses.add(item);
                }
                for (var point : points) {
                    clauses.add(item + " " + point);
                }
            }
        }
        return clauses;
    }
}
