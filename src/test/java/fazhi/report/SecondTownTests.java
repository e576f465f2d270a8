package fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SecondTown;
import fazhi.check.Finding;
import fazhi.check.ReportChecks;
import fazhi.check.read.ReportReader;
import fazhi.check.read.ReportText;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.document.OfficialDocument;
import fazhi.figure.BoardService;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.ExportOrder;
import fazhi.ledger.sheet.LedgerExport;
import fazhi.ledger.sheet.LedgerTemplate;
import fazhi.ledger.sheet.SheetLayout;
import fazhi.presentation.MeetingDecks;
import fazhi.presentation.paper.Paper;
import fazhi.presentation.paper.RecordPapers;
import fazhi.report.source.Sources;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Another town than the demo's: none of its names, causes and kinds of things in any output. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.today=2026-01-20"})
class SecondTownTests {

    private static final Period YEAR = Period.year(2025);

    @Autowired private ApplicationContext portal;

    @Autowired private AnnualReports reports;

    @Autowired private FigureCatalogue figures;

    @Autowired private BoardService boards;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private ReportChecks checks;

    @Autowired private ReportReader reader;

    @Autowired private Sources sources;

    @BeforeEach
    void settle() {
        SecondTown.found(portal);
    }

    @Test
    void reportsNameItsOwnCausesByTheirNumber() {
        assertThat(text("skeleton"))
                .contains("2025年，行政处罚立案3宗，其中占道经营案件2宗、露天焚烧秸秆案件1宗")
                .contains("2025年，青石镇〔待填：指导思想和总体要求（可在固定表述中选定导语）〕，扎实推进法治政府建设");
    }

    /** Heads nobody has listed are called what the law calls them. */
    @Test
    void theFirstResponsibleAreTheSubjectOfWhatTheyDid() {
        assertThat(text("five-contents"))
                .contains("2025年，青石镇党政主要负责人履行推进法治建设第一责任人职责，2月10日党委会听取法治建设工作汇报。");
    }

    /** A point that would be the only one of its heading is none. */
    @Test
    void noPointStandsAloneAndNothingIsNone() {
        assertThat(text("skeleton"))
                .contains("（四）强化法治宣传，提升全民法治素养\n　　2025年共开展普法活动2次", "；在办3宗。")
                .doesNotContain("1.", "办结0宗", "台账", "问题与整改措施对应");
    }

    @Test
    void noDraftSpeaksOfTheDemosTown() throws IOException {
        for (var template : SystemIdentity.run(reports::templates)) {
            assertThat(text(template)).as(template).doesNotMatch(SecondTown.OTHERS);
            var document = SystemIdentity.run(() -> reports.whole(template, YEAR));
            assertThat(file(document, "docx")).as(template).doesNotMatch(SecondTown.OTHERS);
        }
    }

    @Test
    void noFigureOrBoardSpeaksOfIt() {
        assertThat(
                        SystemIdentity.run(() -> figures.everyBasis(YEAR)).stream()
                                .map(each -> each.label()))
                .noneMatch(label -> label.matches(SecondTown.OTHERS));
        for (var module : List.of("leadership", "enforcement", "publicity", "improvement")) {
            var board = SystemIdentity.run(() -> boards.of(module, YEAR));
            assertThat(String.valueOf(board)).as(module).doesNotMatch(SecondTown.OTHERS);
        }
    }

    /**
     * A town without a day of founding counts the period; the years beside it stay in the chart.
     */
    @Test
    void theChartOfYearsHoldsTheYearsBefore() {
        var board = SystemIdentity.run(() -> boards.of("enforcement", Period.year(2026)));
        assertThat(board.charts())
                .filteredOn(chart -> chart.id().equals("penalty.by-year"))
                .singleElement()
                .satisfies(chart -> assertThat(String.valueOf(chart)).contains("2025"));
    }

    /** Officers whose first day nobody gave are not said to have been there the year before. */
    @Test
    void noYearBeforeIsMadeOfRowsThatDoNotSaySinceWhen() {
        long person = SystemIdentity.run(() -> add(ledgers.get("staff"), Map.of("name", "某甲")));
        SystemIdentity.run(() -> add(ledgers.get("officer"), Map.of("staff", person)));
        assertThat(officers().value()).isEqualByComparingTo("1");
        assertThat(officers().compared()).isNull();
        SystemIdentity.run(
                () -> {
                    var officers = ledgers.get("officer");
                    officers.remove(officers.list(LedgerQuery.ALL, 0, 1).getFirst().id());
                    return add(
                            officers,
                            Map.of("staff", person, "onDutyFrom", LocalDate.of(2023, 5, 4)));
                });
        assertThat(officers().compared()).isNotNull();
    }

    private FigureValue officers() {
        return SystemIdentity.run(() -> figures.all(YEAR)).stream()
                .filter(each -> each.id().equals("officer.count"))
                .findFirst()
                .orElseThrow();
    }

    private static <D extends Record> long add(Ledger<D> ledger, Map<String, ?> values) {
        return ledger.add(ledger.format().make(new HashMap<>(values)));
    }

    @Test
    void noSlideSpeaksOfIt(@Autowired MeetingDecks decks) {
        var deck = SystemIdentity.run(() -> decks.deck(YEAR));
        assertThat(String.valueOf(deck)).doesNotMatch(SecondTown.OTHERS);
    }

    @Test
    void noNoticeSignInListOrMinutesSpeakOfIt(@Autowired RecordPapers papers) throws IOException {
        for (var ledger : List.of("meeting", "activity")) {
            var first = first(ledgers.get(ledger));
            for (var paper : Paper.values()) {
                var document =
                        SystemIdentity.run(() -> papers.paper(paper, new RecordRef(ledger, first)));
                assertThat(file(document, "txt")).as(ledger).doesNotMatch(SecondTown.OTHERS);
            }
        }
    }

    private static long first(Ledger<?> ledger) {
        return SystemIdentity.run(() -> ledger.list(LedgerQuery.ALL, 0, 1).getFirst().id());
    }

    @Test
    void noTableOrTemplateSpeaksOfIt(
            @Autowired LedgerExport export, @Autowired LedgerTemplate templates)
            throws IOException {
        for (var ledger : ledgers.all()) {
            for (var layout : SheetLayout.values()) {
                var out = new ByteArrayOutputStream();
                SystemIdentity.run(() -> written(export, ledger, layout, out));
                assertThat(SecondTown.words(out.toByteArray()))
                        .as(ledger.format().id() + layout)
                        .doesNotMatch(SecondTown.OTHERS);
            }
            var out = new ByteArrayOutputStream();
            SystemIdentity.run(() -> written(templates, ledger, out));
            assertThat(SecondTown.words(out.toByteArray()))
                    .as(ledger.format().id())
                    .doesNotMatch(SecondTown.OTHERS);
        }
    }

    private static int written(
            LedgerExport export, Ledger<?> ledger, SheetLayout layout, ByteArrayOutputStream out) {
        try {
            export.write(ledger, ExportOrder.all(LedgerQuery.ALL, YEAR, layout), out);
            return out.size();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int written(
            LedgerTemplate templates, Ledger<?> ledger, ByteArrayOutputStream out) {
        try {
            templates.write(ledger, out);
            return out.size();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"skeleton", "five-contents", "guangdong", "duty-report"})
    void itsOwnDocumentsRaiseNothingCertain(String template) {
        for (var document : List.of(draft(template), sources(template))) {
            for (var ending : List.of("docx", "txt")) {
                assertThat(certain(read(document, ending), YEAR)).as(ending).isEmpty();
            }
        }
    }

    private OfficialDocument draft(String template) {
        return SystemIdentity.run(() -> reports.draft(template, YEAR));
    }

    private OfficialDocument sources(String template) {
        return SystemIdentity.run(() -> sources.with(reports.draft(template, YEAR), YEAR));
    }

    private ReportText read(OfficialDocument document, String ending) {
        var out = new ByteArrayOutputStream();
        SystemIdentity.run(
                () -> {
                    try {
                        reports.writers().get(ending).write(document, out);
                    } catch (IOException impossible) {
                        throw new UncheckedIOException(impossible);
                    }
                });
        return reader.read("report." + ending, out.toByteArray());
    }

    private List<Finding> certain(ReportText text, Period period) {
        return SystemIdentity.run(() -> checks.check(text, period)).findings().stream()
                .filter(Finding::certain)
                .toList();
    }

    /** Rows of other years are no proof against a year whose rows nobody entered. */
    @Test
    void aYearNobodyEnteredIsNoProofAgainstAText() {
        var text = reader.parse("一、主要做法\n\n共立案行政处罚案件15宗。");
        assertThat(certain(text, YEAR)).extracting(Finding::rule).contains("ledger");
        assertThat(certain(text, Period.year(2026))).isEmpty();
    }

    /** What the ledgers do not hold is left out; gaps stand only where the law asks for content. */
    @Test
    void emptyLedgersLeaveSentencesOutAndFewGaps() {
        var text = text("skeleton");
        assertThat(text).doesNotContain("查扣", "信访", "行政复议").doesNotContainPattern("(?<!\\d)0[次人项]");
        assertThat(gaps(text)).hasSizeLessThanOrEqualTo(10).contains("〔待填：学习贯彻习近平法治思想和领导干部学法情况〕");
    }

    private static List<String> gaps(String text) {
        var gaps = new ArrayList<String>();
        var gap = java.util.regex.Pattern.compile("〔待填[^〕]*〕").matcher(text);
        while (gap.find()) {
            gaps.add(gap.group());
        }
        return gaps;
    }

    private String text(String template) {
        return SystemIdentity.run(() -> reports.plain(reports.draft(template, YEAR)));
    }

    private String file(OfficialDocument document, String kind) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = SystemIdentity.run(() -> reports.writer(kind));
        writer.write(document, out);
        return SecondTown.words(out.toByteArray());
    }
}
