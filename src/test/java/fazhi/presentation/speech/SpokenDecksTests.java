package fazhi.presentation.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.MeetingKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** A deck read aloud from its cover to its end. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2024-01-20"})
@WithMockUser(roles = "LAW_OFFICE")
class SpokenDecksTests {

    /** A number with what it counts, as 立案21宗. */
    private static final Pattern COUNTED = Pattern.compile("\\p{IsHan}{2}\\d+[宗次项件份]");

    @Autowired private DeckService decks;

    private SlideDeck deck(MeetingKind kind, int year) {
        return decks.deck(kind, Period.year(year));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY_COMMITTEE, 各位委员, 以上汇报，请审议。",
        "YEAR_END, 各位领导、同志们：现在汇报2023年法治政府建设情况。数据截至2023年12月31日。, 汇报完毕，不妥之处，请批评指正。",
        "HALF_YEAR, 各位领导、同志们：现在通报, 以上情况，请各单位对照抓好落实。"
    })
    void eachMeetingIsAddressedAndEndedAsItIs(MeetingKind kind, String opening, String end) {
        var deck = deck(kind, 2023);
        assertThat(deck.opening()).startsWith(opening);
        assertThat(deck.slides().getLast().notes()).endsWith(end);
        assertThat(deck.slides().stream().filter(each -> each.notes().contains(end))).hasSize(1);
    }

    /** Once, to the page that shows it; the cover has only the address. */
    @ParameterizedTest
    @CsvSource({"YEAR_END", "PARTY_COMMITTEE"})
    void theYearIsToldToItsPage(MeetingKind kind) {
        var deck = deck(kind, 2023);
        assertThat(deck.opening().lines()).hasSize(1);
        assertThat(deck.slides().getFirst().notes().lines().toList().getFirst())
                .startsWith("2023年，开展学法活动3次，行政处罚立案21宗，开展普法活动1次，110人次参加")
                .endsWith("尚有4个问题没有销号。");
    }

    /** Brackets, fractions and signs are for the eye, and nobody says 此外 four times. */
    @ParameterizedTest
    @CsvSource({"YEAR_END, 2022", "YEAR_END, 2023", "PARTY_COMMITTEE, 2023", "HALF_YEAR, 2023"})
    void everyWordCanBeReadAloud(MeetingKind kind, int year) {
        var deck = deck(kind, year);
        assertThat(Stream.concat(Stream.of(deck.opening()), notes(deck)))
                .noneMatch(each -> each.matches("(?s).*(?:[（）()/|!]|\\d \\p{IsHan}|为零).*"))
                .noneMatch(each -> each.contains("此外") || each.contains("下面汇报"));
    }

    /** What a sheet has said no chart behind it says again. */
    @ParameterizedTest
    @CsvSource({"YEAR_END, 2022", "YEAR_END, 2023", "PARTY_COMMITTEE, 2023"})
    void noChartSaysWhatItsSheetSaid(MeetingKind kind, int year) {
        var slides = deck(kind, year).slides();
        for (var chart : slides.stream().filter(each -> each.chart().isPresent()).toList()) {
            if (!chart.divider()) {
                var sheet = slides.stream().filter(each -> sheet(each, chart)).findFirst();
                assertThat(counted(chart.notes()))
                        .doesNotContainAnyElementsOf(counted(sheet.orElseThrow().notes()));
            }
        }
    }

    private static boolean sheet(Slide slide, Slide of) {
        return slide.divider() && slide.group().equals(of.group());
    }

    private static List<String> counted(String notes) {
        return COUNTED.matcher(notes).results().map(each -> each.group()).toList();
    }

    /** Each point with who, since when and what is asked; what is asked stands last. */
    @Test
    void whatIsAskedIsToldPointByPoint() {
        var asked =
                notes(deck(MeetingKind.PARTY_COMMITTEE, 2023))
                        .filter(each -> each.contains("提请会议研究"))
                        .findFirst()
                        .orElseThrow()
                        .lines()
                        .toList();
        assertThat(asked.getFirst()).matches("有\\d件事提请会议研究。");
        assertThat(asked.get(1))
                .startsWith("一是")
                .contains("已过法定期限", "最早的2023年")
                .contains("，请")
                .doesNotContain("执法员");
        assertThat(asked.get(2)).startsWith("二是“行政执法队伍建设有待加强”的问题还没有整改措施，请研究");
        assertThat(asked).anyMatch(each -> each.contains("没有责任人，责任单位是") && each.contains("日已经到期"));
        assertThat(asked.getLast()).isEqualTo("以上汇报，请审议。");
    }

    /** Disputes and petitions are no enforcement, study no leading of others. */
    @Test
    void whatHasANameOfItsOwnIsSaidUnderIt() {
        var sentences = notes(deck(MeetingKind.YEAR_END, 2023)).flatMap(String::lines).toList();
        assertThat(sentences)
                .anyMatch(each -> each.startsWith("矛盾纠纷和信访方面，") && each.contains("信访事项没有办结"))
                .anyMatch(each -> each.startsWith("干部学法方面，开展学法活动3次"))
                .noneMatch(each -> each.startsWith("行政执法方面") && each.contains("信访"));
    }

    private static Stream<String> notes(SlideDeck deck) {
        return deck.slides().stream().map(Slide::notes);
    }
}
