package fazhi.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.figure.FigureCatalogue;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.presentation.Slide.Warning;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.MeetingKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The year on one page, findings as titles, and what warns in one colour. */
class OnOnePageTests extends ViewTest {

    @Autowired private MeetingDecks decks;

    @Autowired private DeckService kept;

    @Autowired private FigureCatalogue figures;

    @Autowired private Ledger<ProblemData> problems;

    private Slide slide(int year, String key) {
        return decks.slides(Period.year(year)).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Block.Paragraph> paragraphs(Slide slide) {
        return slide.content().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void theYearStandsOnOnePageWithEveryPillarAndWhatIsLacking(int year) {
        assertThat(decks.slides(Period.year(year)).getFirst().key()).isEqualTo(Slide.SUMMARY);
        var summary = slide(year, Slide.SUMMARY);
        var cards = (Block.Table) summary.content().getFirst();
        assertThat(cards.rows()).hasSizeBetween(4, 6);
        for (var pillar : List.of("组织领导·", "行政执法·", "法治宣传·", "整改提升·")) {
            assertThat(cards.rows()).anyMatch(row -> row.getFirst().startsWith(pillar));
        }
        assertThat(cards.header()).contains("上年");
        var filed =
                figures.of(List.of("penalty.filed@period"), Period.year(year)).getFirst().text();
        assertThat(cards.rows()).anyMatch(row -> row.get(1).equals(filed + " 宗"));
        var lacking = paragraphs(summary).findFirst().orElseThrow();
        assertThat(lacking.text()).startsWith("还缺：");
        assertThat(summary.warning(lacking.text())).contains(Warning.LACKING);
        assertThat(SlidePages.one(summary)).isTrue();
    }

    @Test
    void aYearOfWhichNothingIsKnownHasNoSuchPage() {
        assertThat(decks.slides(Period.year(2015)))
                .noneMatch(
                        each ->
                                each.summary()
                                        && ((Block.Table) each.content().getFirst())
                                                .rows().stream()
                                                        .anyMatch(row -> row.get(1).isBlank()));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR_END, 2022, 15",
        "YEAR_END, 2023, 15",
        "PARTY_COMMITTEE, 2022, 8",
        "PARTY_COMMITTEE, 2023, 8"
    })
    void aDeckOpensWithItAndStaysShort(MeetingKind meeting, int year, int most) {
        var deck = kept.deck(kept.get(kept.add(meeting, Period.year(year))).data());
        assertThat(deck.slides().getFirst().summary()).isTrue();
        assertThat(deck.slides().size() + 1).isLessThanOrEqualTo(most);
    }

    @Test
    void aChartIsHeadedByWhatItSaysAlone() {
        var charts =
                decks.slides(Period.year(2022)).stream()
                        .filter(each -> !each.divider() && each.chart().isPresent())
                        .toList();
        assertThat(charts).isNotEmpty();
        for (var slide : charts) {
            var said = slide.chart().orElseThrow().headline();
            var about = slide.chart().orElseThrow().title();
            assertThat(slide.title()).isEqualTo(said.isBlank() ? about : said);
            assertThat(slide.topic()).endsWith("·" + about);
            assertThat(slide.kicker()).isEqualTo(said.isBlank() ? "" : slide.topic());
        }
        assertThat(charts).anyMatch(slide -> !slide.headline().isBlank());
    }

    @Test
    void aSheetIsHeadedByTheChangeOfItsLeadingFigure() {
        var filed = figures.of(List.of("penalty.filed@period"), Period.year(2023)).getFirst();
        var change =
                Objects.requireNonNull(filed.value())
                        .subtract(Objects.requireNonNull(filed.lastYear()));
        var said =
                change.signum() == 0
                        ? "与上年相同"
                        : "比上年" + (change.signum() > 0 ? "多 " : "少 ") + number(change) + " 宗";
        var sheet = slide(2023, "enforcement" + Slide.DIVIDER);
        assertThat(sheet.title()).isEqualTo("立案 " + filed.text() + " 宗，" + said);
        assertThat(sheet.kicker()).isEqualTo("行政执法");
        // nothing stands beside the study sessions of the demo's first year
        assertThat(slide(2022, "leadership" + Slide.DIVIDER).title()).isEqualTo("组织领导");
    }

    private static String number(BigDecimal change) {
        return change.abs().stripTrailingZeros().toPlainString();
    }

    @Test
    void whatWasDoneDoesNotWarnAndWhatIsLackingDoes() {
        var sheet = slide(2022, "enforcement" + Slide.DIVIDER);
        assertThat(paragraphs(sheet))
                .anyMatch(each -> each.text().startsWith("还缺："))
                .allMatch(
                        each ->
                                sheet.warning(each.text()).isPresent()
                                        == each.text().startsWith("还缺："));
    }

    @Test
    void onlyATermOfLawIsRed() {
        var matters = slide(2023, Slide.MATTERS);
        for (var each : paragraphs(matters).toList()) {
            var law = each.text().contains("已过法定期限");
            assertThat(matters.warning(each.text()))
                    .isEqualTo(Optional.of(law ? Warning.LAW : Warning.LACKING));
        }
        var legal = slide(2023, Slide.LEGAL);
        var late = ((Block.Table) legal.content().getFirst()).rows().getFirst().get(2);
        assertThat(legal.warning(late)).contains(Warning.LAW);
    }

    @Test
    void aProblemIsTabledWithItsMeasuresTheirStateAndTheirLastDay() {
        var slide = slide(2023, Slide.PROBLEMS);
        var table = (Block.Table) slide.content().getFirst();
        var open =
                problems.totals(
                                LedgerQuery.of(
                                        Condition.upTo("foundOn", "2023-03-01"),
                                        new Condition.Empty("closedOn")))
                        .rows();
        assertThat(table.header()).containsExactly("存在问题", "整改措施", "进展", "完成期限");
        assertThat((long) table.rows().size()).isEqualTo(open);
        assertThat(table.rows().getFirst()).contains("尚无措施");
        assertThat(slide.warning("尚无措施")).contains(Warning.LACKING);
        assertThat(table.rows())
                .anyMatch(row -> row.get(2).matches("完成 \\d+ 项，已分解任务的 \\d+ 项"))
                .allMatch(row -> row.stream().noneMatch(String::isBlank));
        assertThat(table.rows())
                .filteredOn(row -> row.getLast().endsWith("已逾期"))
                .allMatch(row -> slide.warning(row.getLast()).isPresent());
    }

    /**
     * One is said otherwise than several, in a deck of which something is past a term of law too.
     */
    @Test
    void theDeckIsMadeInEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(decks.slides(Period.year(2023)))
                    .anyMatch(each -> each.key().equals(Slide.LEGAL))
                    .allMatch(each -> each.title().codePoints().noneMatch(c -> c == '\uff1a'));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
