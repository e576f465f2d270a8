package fazhi.publicity;

import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.Matrix;
import fazhi.law.Law;
import fazhi.law.LawTag;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.organisation.unit.UnitData;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.Theme;
import fazhi.publicity.media.MediaPostData;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who was reached with what (普法覆盖矩阵): village × theme and law × reach; never is a visible zero. */
@Component
class ActivityMatrices {

    private static final int THEME = 0;

    private static final int VILLAGES = 1;

    private static final int LAWS = 2;

    private final Ledger<ActivityData> activities;

    private final Ledger<MediaPostData> posts;

    private final Texts texts;

    ActivityMatrices(Ledger<ActivityData> activities, Ledger<MediaPostData> posts, Texts texts) {
        this.activities = activities;
        this.posts = posts;
        this.texts = texts;
    }

    /** Activities of a window by theme, villages and laws; one statement for both matrices. */
    List<Grouping.Group> groups(Window window) {
        return activities.group(
                Stream.of("theme", "villages", "laws").map(Grouping::value).toList(),
                List.of(inside(window)),
                List.of());
    }

    private static Condition inside(Window window) {
        return window.on("heldOn");
    }

    Matrix byVillage(
            List<Stored<UnitData>> villages,
            List<Grouping.Group> groups,
            Window window,
            String basis) {
        return new Matrix(
                "activity.by-village",
                texts.get("matrix.activity.by-village"),
                Labels.of(Unit.TIMES, texts),
                basis,
                villages.stream().map(village -> village.data().name()).toList(),
                Arrays.stream(Theme.values()).map(theme -> Labels.of(theme, texts)).toList(),
                villages.stream()
                        .map(
                                village ->
                                        Arrays.stream(Theme.values())
                                                .map(theme -> cell(village, theme, groups, window))
                                                .toList())
                        .toList());
    }

    private Matrix.Cell cell(
            Stored<UnitData> village, Theme theme, List<Grouping.Group> groups, Window window) {
        var id = String.valueOf(village.id());
        return new Matrix.Cell(
                rows(
                        groups,
                        group ->
                                group.keys().get(THEME).equals(theme.name())
                                        && names(group, VILLAGES).anyMatch(id::equals)),
                activities
                        .format()
                        .route(
                                List.of(
                                        inside(window),
                                        Condition.is("villages", id),
                                        Condition.is("theme", theme))));
    }

    /** Laws new in the window's year and rural laws, each with how often and how widely told. */
    Matrix byLaw(List<Law> laws, List<Grouping.Group> groups, Window window, String basis) {
        var due = laws.stream().filter(law -> due(law, window)).toList();
        var posted =
                posts.group(List.of(Grouping.value("laws")), List.of(posted(window)), List.of());
        return new Matrix(
                "activity.by-law",
                texts.get("matrix.activity.by-law"),
                Labels.of(Unit.TIMES, texts),
                basis,
                due.stream().map(Law::shortTitle).toList(),
                Stream.of("matrix.activities", "matrix.villages", "matrix.posts")
                        .map(texts::get)
                        .toList(),
                due.stream()
                        .map(
                                law ->
                                        Stream.concat(
                                                        reach(law, groups, window).stream(),
                                                        Stream.of(post(law, posted, window)))
                                                .toList())
                        .toList());
    }

    private static Condition posted(Window window) {
        return window.on("postedOn");
    }

    private Matrix.Cell post(Law law, List<Grouping.Group> posted, Window window) {
        var id = String.valueOf(law.id());
        return new Matrix.Cell(
                rows(posted, group -> names(group, 0).anyMatch(id::equals)),
                posts.format().route(List.of(posted(window), Condition.is("laws", id))));
    }

    private static boolean due(Law law, Window window) {
        return law.tags().contains(LawTag.RURAL)
                || law.tags().contains(LawTag.NEW) && law.from().getYear() == window.to().getYear();
    }

    private List<Matrix.Cell> reach(Law law, List<Grouping.Group> groups, Window window) {
        var id = String.valueOf(law.id());
        Predicate<Grouping.Group> told = group -> names(group, LAWS).anyMatch(id::equals);
        var villages =
                groups.stream()
                        .filter(told)
                        .flatMap(group -> names(group, VILLAGES))
                        .distinct()
                        .count();
        var route = activities.format().route(List.of(inside(window), Condition.is("laws", id)));
        return List.of(
                new Matrix.Cell(rows(groups, told), route),
                new Matrix.Cell(BigDecimal.valueOf(villages), route));
    }

    private static BigDecimal rows(List<Grouping.Group> groups, Predicate<Grouping.Group> which) {
        return BigDecimal.valueOf(
                groups.stream().filter(which).mapToLong(Grouping.Group::rows).sum());
    }

    private static Stream<String> names(Grouping.Group group, int at) {
        return Stream.of(group.keys().get(at).split("\\|")).filter(id -> !id.isEmpty());
    }
}
