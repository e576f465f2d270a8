package fazhi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@WithMockUser(roles = "LAW_OFFICE")
class LawServiceTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Autowired private LawService laws;

    @Autowired private OffenceCauseService causes;

    @Test
    void theVersionFollowsTheDayOfTheAct() {
        var old = laws.at("矿产资源法", LAST_DAY).orElseThrow();
        var revised = laws.at("矿产资源法", LAST_DAY.plusDays(1)).orElseThrow();

        assertThat(old.to()).isEqualTo(LAST_DAY);
        assertThat(revised.from()).isEqualTo("2025-07-01");
        assertThat(laws.articles(old.id())).extracting(Article::number).contains("第三十九条");
    }

    @Test
    void aDayKnowsEachLawOnce() {
        assertThat(laws.at(LocalDate.of(2022, 12, 2)))
                .extracting(Law::shortTitle)
                .doesNotHaveDuplicates()
                .contains("行政处罚法", "行政强制法", "森林法", "信访工作条例");
        assertThat(laws.at("行政处罚法", LocalDate.of(2021, 7, 14))).isEmpty();
        assertThat(laws.list()).anyMatch(law -> law.tags().contains(LawTag.MUST_KNOW));
    }

    @Test
    void noTownBeginsWithTheCausesOfAnother() {
        assertThat(causes.list()).isEmpty();
    }

    @Test
    void aCauseHasANameAndABasisAndNoCode() {
        var added = causes.add("无证砍伐林木", "森林法第七十六条");
        assertThat(added.code()).isNotEmpty();
        causes.change(added.id(), " 无证\u200b采伐林木", "森林法第七十六条第一款");
        var changed = causes.find(added.code()).orElseThrow();
        assertThat(changed.label()).isEqualTo("无证采伐林木");
        assertThat(changed.basis()).isEqualTo("森林法第七十六条第一款");
    }

    @Test
    void aCauseIsAddedOnceAndDisabled() {
        var added = causes.add("DUMPING", "倾倒垃圾", "");
        causes.enable(added.id(), false);

        assertThat(causes.find(added.id()).orElseThrow().enabled()).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> causes.add("OTHER", "倾倒垃圾", ""))
                .withMessage("law.cause-taken");
    }
}
