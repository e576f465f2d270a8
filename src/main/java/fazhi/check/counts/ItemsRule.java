package fazhi.check.counts;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A number beside a list against the items named there (项数与列举). */
@Component
class ItemsRule implements CheckRule {

    private static final int LONGEST_ITEM = 14;

    private final Texts texts;

    ItemsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "items";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        each ->
                                counts(each.text())
                                        .filter(ItemCount::wrong)
                                        .map(count -> finding(each, count.beside(each.text()))));
    }

    private static Stream<ItemCount> counts(String text) {
        var listed =
                Arithmetic.clauses(text)
                        .map(clause -> Arithmetic.words("listed").matcher(clause))
                        .filter(match -> match.find() && plainList(match.group("list")))
                        .map(match -> count(match.toMatchResult()));
        var quoted =
                Stream.of("listed.quoted", "listed.each", "listed.body")
                        .flatMap(name -> Arithmetic.words(name).matcher(text).results())
                        .map(ItemsRule::count);
        var plain =
                Stream.of("listed.bodies", "listed.laws", "listed.set", "listed.first")
                        .flatMap(name -> Arithmetic.words(name).matcher(text).results())
                        .map(ItemsRule::marked);
        return Stream.of(
                        listed,
                        quoted,
                        plain,
                        batches(text),
                        named(text),
                        verbs(text),
                        announced(text).stream())
                .flatMap(counts -> counts);
    }

    /** A、B、C 三项制度; with 等 more may exist than are named. */
    private static ItemCount count(MatchResult match) {
        var items = Items.of(match.group("list"));
        var count = ItemCount.of(match, match.group(), items.most());
        boolean fewer = match.group("more") != null && items.most() < count.claimed();
        return !fewer && items.contradict(count.claimed())
                ? count
                : ItemCount.of(match, match.group(), count.claimed());
    }

    /** Each item is plain by its mark: bodies, or the word that is counted. */
    private static ItemCount marked(MatchResult match) {
        int found = (int) Arithmetic.words("comma").splitAsStream(match.group("list")).count();
        var count = ItemCount.of(match, match.group(), found);
        boolean more =
                match.namedGroups().containsKey("more")
                        && match.group("more") != null
                        && found < count.claimed();
        return more ? ItemCount.of(match, match.group(), count.claimed()) : count;
    }

    /** “四个一批”：整治一批…，取缔一批…: where each clause has the word, each is one. */
    private static Stream<ItemCount> batches(String text) {
        return Arithmetic.words("listed.batch")
                .matcher(text)
                .results()
                .filter(
                        match ->
                                clauses(match).allMatch(each -> each.contains(match.group("noun"))))
                .map(match -> ItemCount.of(match, match.group(), (int) clauses(match).count()));
    }

    private static Stream<String> clauses(MatchResult match) {
        return Arithmetic.words("pause").splitAsStream(match.group("list"));
    }

    /** 进机关、进学校、进企业“三进”. */
    private static Stream<ItemCount> named(String text) {
        return Arithmetic.words("listed.name")
                .matcher(text)
                .results()
                .filter(match -> match.group("more") == null)
                .map(ItemsRule::named);
    }

    /** 网格化、精细化、信息化、共享“四化”: as many as there are, whatever each is called. */
    private static ItemCount named(MatchResult match) {
        var all = ItemCount.of(match, match.group(), Items.of(match.group("list")).most());
        return all.wrong() ? ItemCount.of(match, match.group(), each(match)) : all;
    }

    /** “五抓”：一抓责任，二抓队伍…. */
    private static Stream<ItemCount> verbs(String text) {
        return Arithmetic.words("listed.verbs")
                .matcher(text)
                .results()
                .map(match -> ItemCount.of(match, match.group(), points(match)));
    }

    private static int points(MatchResult match) {
        var point = Arithmetic.words("verb.point").pattern().formatted(match.group("each"));
        return (int) Pattern.compile(point).matcher(match.group("list")).results().count();
    }

    private static int each(MatchResult match) {
        return (int)
                Arithmetic.words("comma")
                        .splitAsStream(match.group("list"))
                        .filter(item -> item.contains(match.group("each")))
                        .count();
    }

    /** 推进三项工作：A；B；C. */
    private static Optional<ItemCount> announced(String text) {
        var match = Arithmetic.words("colon").matcher(text);
        if (!match.find()
                || Arithmetic.in("item.behind", match.group("list"))
                || Arithmetic.in("listed.more", match.group("list"))) {
            return Optional.empty();
        }
        var items = Items.of(match.group("list"));
        var count = ItemCount.of(match.toMatchResult(), match.group(), items.most());
        return items.contradict(count.claimed()) && !told(match.group(), count.claimed())
                ? Optional.of(count)
                : Optional.empty();
    }

    /** “三个不动摇”：…不动摇，…不动摇，…不动摇，以…: so many clauses end in what is counted. */
    private static boolean told(String text, int claimed) {
        var noun = Arithmetic.words("counted.noun").matcher(text);
        return noun.find()
                && Arithmetic.words("pause")
                                .splitAsStream(text.substring(noun.end()))
                                .filter(each -> each.strip().endsWith(noun.group("noun")))
                                .count()
                        == claimed;
    }

    private static boolean plainList(String list) {
        int last = list.lastIndexOf(Arithmetic.words("comma").pattern()) + 1;
        return last > 0
                && list.length() - last <= LONGEST_ITEM
                && !Arithmetic.in("listed.numbers", list)
                && !Arithmetic.in("listed.not", list.substring(last));
    }

    private Finding finding(Statement statement, ItemCount count) {
        return statement.finding(
                id(),
                count.certainty(),
                texts.get(
                        "check.items",
                        count.claim(),
                        String.valueOf(count.claimed()),
                        String.valueOf(count.found())));
    }
}
