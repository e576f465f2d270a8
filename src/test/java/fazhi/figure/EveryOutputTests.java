package fazhi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.figure.chart.ChartData;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.sheet.LedgerExport;
import fazhi.presentation.MeetingDecks;
import fazhi.presentation.Slide;
import fazhi.report.ReportDrafts;
import fazhi.report.source.FigureRows;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** In a made-up town of five years card, chart, slide, report and official table say one number. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = "portal.today=2027-02-01")
class EveryOutputTests {

    private static final List<String> MODULES = List.of("enforcement", "leadership", "improvement");

    private static final List<String> COUNTED =
            List.of(
                    "petition.received",
                    "petition.concluded",
                    "petition.carried-out",
                    "mediation.found",
                    "penalty.filed",
                    "review.count",
                    "improvement.tasks",
                    "improvement.tasks.concluded",
                    "improvement.tasks.carried-out",
                    "improvement.problems",
                    "improvement.problems.concluded",
                    "improvement.problems.open");

    @Autowired FigureCatalogue figures;

    @Autowired ReportingService reporting;

    @Autowired BoardService boards;

    @Autowired LedgerDirectory ledgers;

    @Autowired MeetingDecks decks;

    @Autowired ReportDrafts drafts;

    @Autowired FigureRows rows;

    @Autowired LedgerExport export;

    @BeforeEach
    void keepFiveYears() {
        SystemIdentity.run(() -> FiveYears.made(20, ledgers));
        SystemIdentity.run(() -> reporting.setCutOff(Period.year(2023), LocalDate.of(2023, 12, 2)));
    }

    private static Stream<Period> years() {
        return IntStream.rangeClosed(2022, 2026).mapToObj(Period::year);
    }

    private Map<String, FigureValue> cards(Period year) {
        var cards = new HashMap<String, FigureValue>();
        for (var module : MODULES) {
            SystemIdentity.run(() -> boards.of(module, year))
                    .cards()
                    .forEach(card -> cards.put(card.figure().reference(), card.figure()));
        }
        return cards;
    }

    @Test
    void cardsSayWhatTheFiguresSay() {
        years().forEach(this::cardsSay);
    }

    private void cardsSay(Period year) {
        var cards = cards(year);
        var asked = List.copyOf(cards.keySet());
        var values = SystemIdentity.run(() -> figures.of(asked, year));
        assertThat(values).as(year.toString()).hasSizeGreaterThan(20);
        values.forEach(
                value ->
                        assertThat(cards.get(value.reference()).value())
                                .as(year + " " + value.reference())
                                .isEqualTo(value.value()));
    }

    @Test
    void slidesSayWhatTheCardsSay() {
        years().forEach(this::slidesSay);
    }

    private void slidesSay(Period year) {
        var shown = new ArrayList<List<String>>();
        SystemIdentity.run(() -> decks.deck(year)).slides().stream()
                .filter(Slide::figures)
                .flatMap(slide -> slide.content().stream())
                .filter(Block.Table.class::isInstance)
                .forEach(table -> shown.addAll(((Block.Table) table).rows()));
        cards(year).values().stream()
                .filter(card -> card.value() != null)
                .forEach(
                        card ->
                                assertThat(shown)
                                        .as(year + " " + card.reference())
                                        .anyMatch(
                                                row ->
                                                        row.getFirst().equals(card.label())
                                                                && row.get(1).equals(said(card))));
    }

    private static String said(FigureValue card) {
        return card.large() + " " + card.behindLarge();
    }

    @Test
    void reportSaysWhatTheFiguresSay() {
        years().forEach(this::reportSays);
    }

    private void reportSays(Period year) {
        var tokens =
                SystemIdentity.run(() -> drafts.draft(ReportDrafts.SKELETON, year)).stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .flatMap(block -> ((Block.Paragraph) block).parts().stream())
                        .filter(Block.Token.class::isInstance)
                        .map(Block.Token.class::cast)
                        .toList();
        assertThat(tokens).as(year.toString()).isNotEmpty();
        for (var token : tokens) {
            var value =
                    SystemIdentity.run(() -> figures.of(List.of(token.figure()), year)).getFirst();
            assertThat(new BigDecimal(token.text().replace(",", "")))
                    .as(year + " " + token.figure())
                    .isEqualByComparingTo(value.value());
        }
    }

    @Test
    void chartsAddUpToTheFigures() {
        years().forEach(this::chartsAddUp);
    }

    private void chartsAddUp(Period year) {
        var charts = SystemIdentity.run(() -> boards.of("improvement", year)).charts();
        assertThat(sum(charts, "task.by-state"))
                .as(year.toString())
                .isEqualByComparingTo(value("improvement.tasks", year));
        assertThat(sum(charts, "problem.by-category"))
                .as(year.toString())
                .isEqualByComparingTo(
                        value("improvement.problems.carried", year)
                                .add(value("improvement.problems", year)));
    }

    private static BigDecimal sum(List<ChartData> charts, String id) {
        return charts.stream()
                .filter(chart -> chart.id().equals(id))
                .flatMap(chart -> chart.series().stream())
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal value(String figure, Period year) {
        var value = SystemIdentity.run(() -> figures.of(List.of(figure), year)).getFirst().value();
        return value == null ? BigDecimal.ZERO : value;
    }

    @Test
    void officialTablesHoldAsManyRows() {
        years().forEach(this::tablesHold);
    }

    private void tablesHold(Period year) {
        for (var value : SystemIdentity.run(() -> figures.of(COUNTED, year))) {
            if (value.value() != null) {
                assertThat(exported(value.route()))
                        .as(year + " " + value.reference())
                        .isEqualTo(value.value().intValue());
            }
        }
    }

    /** Rows with a running number in the official table of what stands behind a figure. */
    private int exported(String route) {
        var extent = rows.of(route).orElseThrow();
        var out = new ByteArrayOutputStream();
        SystemIdentity.run(
                () -> {
                    try {
                        export.write(extent.ledger(), extent.query(), out);
                        return true;
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            int numbered = 0;
            for (var row : book.getSheetAt(0)) {
                var first = row.getCell(0);
                numbered += first != null && first.getCellType() == CellType.NUMERIC ? 1 : 0;
            }
            return numbered;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
