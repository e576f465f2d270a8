package fazhi.report.past;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.check.read.ReportReader;
import fazhi.report.past.PastReport.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of invented towns in as many manners, and what has to be read in each. */
class OldReportsTests {

    private static final Path FOLDER = Path.of("src/test/resources/report/old");

    static Stream<String> reports() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isReadWhole(String name) throws IOException {
        var report = PastReportReader.read(new ReportReader().read(FOLDER.resolve(name)));
        assertThat(told(report))
                .isEqualTo(Files.readAllLines(FOLDER.resolve(name.replace(".txt", ".expected"))));
    }

    static List<String> told(PastReport report) {
        var head =
                Stream.of(
                        "title: " + said(report.title()),
                        "number: " + said(report.documentNumber()),
                        "signer: " + said(report.signer()),
                        "issued: " + said(report.issuedOn()),
                        "issuer: " + said(report.issuer()),
                        "year: " + said(report.year()));
        var figures =
                report.figures().stream()
                        .map(
                                each ->
                                        "figure: %s%s %s"
                                                .formatted(
                                                        each.value().toPlainString(),
                                                        each.unit(),
                                                        each.subject()));
        return Stream.of(
                        head,
                        items("achievement", report.achievements()),
                        items("problem", report.problems()),
                        items("measure", report.measures()),
                        figures)
                .flatMap(each -> each)
                .map(String::strip)
                .toList();
    }

    private static Stream<String> items(String kind, List<Item> items) {
        return items.stream()
                .map(
                        each ->
                                Stream.concat(Stream.of(each.heading()), each.points().stream())
                                        .collect(
                                                Collectors.joining(
                                                        " | ", kind + ": ", particulars(each))));
    }

    private static String particulars(Item item) {
        return Stream.of(item.unit(), item.deadline(), item.target())
                .filter(Objects::nonNull)
                .map(each -> " ; " + each)
                .collect(Collectors.joining());
    }

    private static String said(Object value) {
        return value == null ? "" : value.toString();
    }
}
