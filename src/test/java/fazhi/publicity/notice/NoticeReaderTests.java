package fazhi.publicity.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.publicity.activity.CampaignDayData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Messages as they stand in a chat, against what a person reads in them. */
class NoticeReaderTests {

    private static final List<String> FIELDS =
            List.of(
                    "kind",
                    "date",
                    "title",
                    "village",
                    "place",
                    "organiser",
                    "people",
                    "materials");

    private static final double ENOUGH = 0.85;

    private static final Town TOWN =
            new Town(
                    List.of(),
                    List.of(
                            new CampaignDayData("国家宪法日", 12, 4, true, null, null),
                            new CampaignDayData("国际禁毒日", 6, 26, true, null, null),
                            new CampaignDayData("民法典宣传月", 5, 1, false, null, null)),
                    LocalDate.of(2025, 12, 31));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notices-qingshi",
                "notices-other",
                "notices-third",
                "notices-fourth",
                "notices-fifth"
            })
    void readsMostFieldsAndMarksWhatItGuesses(String file) throws IOException {
        var expected = lines(file + ".tsv");
        var read = NoticeReader.read(text(file + ".txt"), TOWN);
        assertThat(read).hasSameSizeAs(expected);
        int right = 0;
        var wrong = new ArrayList<String>();
        for (int i = 0; i < read.size(); i++) {
            var cells = expected.get(i).split("\t", -1);
            var values = values(read.get(i));
            for (int field = 0; field < FIELDS.size(); field++) {
                if (cells[field + 1].equals(values.get(field))) {
                    right++;
                } else if (!read.get(i).guessed().contains(FIELDS.get(field))) {
                    wrong.add(FIELDS.get(field) + " of " + read.get(i));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThan((int) (ENOUGH * read.size() * FIELDS.size()));
    }

    @Test
    void takesVillagesFromTheTownsOwnList() {
        var town = new Town(List.of("石桥村"), List.of(), LocalDate.of(2025, 12, 31));
        var read = NoticeReader.read("3月18日在石桥村村委会开展民法典宣讲", town).getFirst();
        assertThat(read.village()).isEqualTo("石桥村");
        assertThat(read.guessed()).doesNotContain("village").contains("date");
    }

    @Test
    void countsTheYearFromTheDayItWasSent() {
        var chat = "张海涛 2025/1/6 10:20\n12月30日开展宪法宣传\n今天上午召开法治工作会议";
        var read = NoticeReader.read(chat, TOWN);
        assertThat(read.getFirst().date()).isEqualTo("2024-12-30");
        assertThat(read.getLast().date()).isEqualTo("2025-01-06");
        assertThat(read.getLast().kind()).isEqualTo(Notice.Kind.MEETING);
    }

    @Test
    void linksACampaignDayByDateAndWords() {
        assertThat(campaign("2024年12月5日开展宪法宣传")).isEqualTo("国家宪法日");
        assertThat(campaign("2024年6月26日开展宪法宣传")).isNull();
        assertThat(campaign("2024年12月4日开展禁毒宣传")).isNull();
        assertThat(campaign("2024年5月20日开展民法典宣传")).isEqualTo("民法典宣传月");
    }

    @Test
    void leavesUnknownWhatIsNotSaid() {
        var read = NoticeReader.read("开展普法宣传", TOWN).getFirst();
        assertThat(read.date()).isNull();
        assertThat(read.people()).isNull();
        assertThat(read.organiser()).isNull();
    }

    @Test
    void doesNotCountHouseholdsOrHelpersAsPeople() {
        var read = NoticeReader.read("2025年6月1日入户宣传土地承包法35户，志愿者20人", TOWN).getFirst();
        assertThat(read.people()).isNull();
        assertThat(read.note()).isEqualTo("35户");
    }

    private static String campaign(String text) {
        return NoticeReader.read(text, TOWN).getFirst().campaignDay();
    }

    private static List<String> values(Notice notice) {
        return java.util.stream.Stream.of(
                        notice.kind(),
                        notice.date(),
                        notice.title(),
                        notice.village(),
                        notice.place(),
                        notice.organiser(),
                        notice.people(),
                        notice.materials())
                .map(each -> Objects.toString(each, ""))
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        return text(file).lines().toList();
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("publicity/" + file)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
