package fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.figure.board.Overview;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@TestPropertySource(properties = "portal.today=2026-01-20")
class TownTemplatesTests {

    @Autowired TownTemplates templates;

    @Autowired AnnualReports reports;

    @Autowired TemplateVocabulary words;

    @Autowired List<Overview> overviews;

    @Test
    void aCopyIsChangedAndDrafted() {
        var own = copy("本镇写法");
        save(own, own.content().replace("# 一、主要做法和成效", "# 一、工作开展情况"));
        assertThat(SystemIdentity.run(() -> reports.templates())).contains(own.key());
        assertThat(text(own.key())).contains("一、工作开展情况").doesNotContain("主要做法");
        assertThat(text("skeleton")).contains("主要做法和成效");
        SystemIdentity.run(() -> templates.remove(own.id()));
        assertThatThrownBy(() -> text(own.key())).isInstanceOf(Refusal.class);
    }

    @Test
    void twoCannotChangeItAtOnce() {
        var own = copy("两人改");
        save(own, "# 一、甲");
        assertThatThrownBy(() -> save(own, "# 一、乙"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("report.template-changed-since");
    }

    @Test
    void namesAreSaidAndSaidOnce() {
        copy("同名");
        assertThatThrownBy(() -> copy("同名")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> copy("  ")).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodySeesThePartsOfANameThatCannotBeSeen() {
        assertThat(copy("本镇\u200b写\u202e法\u00a0").name()).isEqualTo("本镇写法");
        assertThatThrownBy(() -> copy("\u200b\u00a0")).isInstanceOf(Refusal.class);
    }

    @Test
    void aMarkNeedsNoSpaceBehindIt() {
        var own = copy("不空格");
        save(own, "#一、主要做法\n##（一）执法\n>须写明的内容");
        assertThat(text(own.key())).contains("一、主要做法").doesNotContain("#");
    }

    @Test
    void aHeadingMaySayMoreWhereItIsCountedSinceTheFounding() {
        var own = copy("标题");
        save(own, "# 一、[[?cumulative penalty.filed:累计]]执法\n> {since:penalty.filed}的情况");
        assertThat(text(own.key())).contains("执法").doesNotContain("[[", "since");
    }

    @Test
    void whatThePortalWritesCanBeSavedByATown() {
        for (var template : ReportDrafts.templates(false)) {
            save(copy(template), ReportTemplate.content(template));
        }
    }

    @Test
    void everyPictureThatCanBeShownCanBeNamed() {
        for (var overview : overviews) {
            SystemIdentity.run(() -> overview.charts(Period.year(2022)))
                    .forEach(
                            each ->
                                    assertThat(words.picture("chart", each.id()))
                                            .as(each.id())
                                            .isTrue());
            SystemIdentity.run(() -> overview.matrices(Period.year(2022)))
                    .forEach(
                            each ->
                                    assertThat(words.picture("matrix", each.id()))
                                            .as(each.id())
                                            .isTrue());
        }
    }

    /** Texts beside a picture's title are none. */
    @Test
    void onlyPicturesThatCanBeShownCanBeNamed() throws IOException {
        var shown = new HashSet<String>();
        for (var overview : overviews) {
            SystemIdentity.run(() -> overview.charts(Period.year(2022)))
                    .forEach(each -> shown.add("chart." + each.id()));
            SystemIdentity.run(() -> overview.matrices(Period.year(2022)))
                    .forEach(each -> shown.add("matrix." + each.id()));
        }
        assertThat(titles("chart")).isSubsetOf(shown);
        assertThat(titles("matrix")).isSubsetOf(shown);
    }

    private List<String> titles(String kind) throws IOException {
        try (var bundles = Files.list(Path.of("src/main/resources/messages"))) {
            return bundles.flatMap(TownTemplatesTests::lines)
                    .map(line -> line.split("=", 2)[0])
                    .filter(key -> key.startsWith(kind + "."))
                    .filter(key -> words.picture(kind, key.substring(kind.length() + 1)))
                    .toList();
        }
    }

    private static Stream<String> lines(Path bundle) {
        try {
            return Files.readAllLines(bundle).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure | # 一、甲\n办结{penalty.closd}宗。",
                "figure | [[no.figure>0:有。]]",
                "figure | 自{since:penalty.fild}起",
                "figure | [[?cumulative penalty.fild:累计]]",
                "telling | {{nothing.told}}",
                "telling | {{cutoff}}",
                "word | 截至{leader}，",
                "word | 截至{cutoff，",
                "word | # {penalty.filed}宗",
                "telling | # {{no.such}}",
                "telling | > {{no.such}}",
                "telling | @section improvement.problems | {{no.such}}",
                "figure | > {since:penalty.fild}",
                "figure | # [[?cumulative penalty.fild:累计]]",
                "part | # [[penalty.filed>0:执法]]",
                "part | > 须写明[[?cumulative penalty.filed:累计",
                "part | @section improvement.problems | 执法]]",
                "word | @section improvement.problems | 截至{cutoff，",
                "picture | @chart nowhere",
                "picture | @chart penalty.nowhere",
                "picture | @matrix activity.two-way",
                "picture | @chart penalty.progress.filed",
                "picture | @chart penalty.progress.headline",
                "picture | @chart rest.mark",
                "picture | @chart problem.yardstick",
                "mark | @charts penalty.by-cause",
                "mark | @chart",
                "heading | #",
                "heading | #### 一、甲",
                "part | [[penalty.filed>0:立案。",
                "part | 立案]]，[[penalty.filed>0:办结",
                "part | [[penalty.filed>=0:立案。]]",
                "part | [[?cumulative penalty.filed:累计[[penalty.filed>0:立案]]]]",
                "section | @section nowhere | 无",
                "empty | \n"
            })
    void aLineThatCannotBeReadIsRefused(String line) {
        var own = copy("有错");
        var part = line.split(" \\| ", 2);
        assertThatThrownBy(() -> save(own, part.length < 2 ? "" : part[1]))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("report.template-fault." + part[0].strip().replace(" |", ""));
    }

    private TownTemplate copy(String name) {
        return SystemIdentity.run(() -> templates.copy("skeleton", name));
    }

    private void save(TownTemplate own, String content) {
        SystemIdentity.run(
                () ->
                        templates.save(
                                new TownTemplate(own.id(), own.version(), own.name(), content)));
    }

    private String text(String template) {
        return SystemIdentity.run(() -> reports.plain(reports.draft(template, Period.year(2025))));
    }
}
