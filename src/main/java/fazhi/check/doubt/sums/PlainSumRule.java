package fazhi.check.doubt.sums;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Numbers in plain speech that are said to make up another (口语合计). */
@Component
class PlainSumRule implements CheckRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Texts texts;

    PlainSumRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "plain-sum";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("addition", "parts", "states", "sum");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        each ->
                                Stream.of(
                                                simple(each),
                                                counted(each),
                                                apart(each),
                                                shares(each),
                                                bare(each))
                                        .flatMap(all -> all)
                                        .limit(1));
    }

    private Stream<Finding> simple(Statement statement) {
        return Doubts.in("sum.not", statement.text())
                ? Stream.empty()
                : Stream.of(first(statement), last(statement), rest(statement)).flatMap(all -> all);
    }

    /** 到账12.5万元，另有3000元，两笔共…: as many as are told before it, so they are its parts. */
    private Stream<Finding> counted(Statement statement) {
        return Doubts.found("sum.counted", statement.text())
                .flatMap(
                        said ->
                                Doubts.plain(statement).stream()
                                        .filter(each -> each.start() == said.end())
                                        .flatMap(whole -> counted(statement, said, whole)));
    }

    private Stream<Finding> counted(Statement statement, MatchResult said, Quantity whole) {
        var parts =
                statement.quantities().stream()
                        .filter(each -> each.end() <= said.start() && each.sameKind(whole))
                        .toList();
        return parts.size() == Doubts.count(said, "n")
                        && parts.stream().noneMatch(Quantity::approximate)
                        && !Arithmetic.adds(parts, whole)
                ? Stream.of(ask("check.sum", statement, values(parts), whole.value()))
                : Stream.empty();
    }

    /** 其中…，三种方式互不重复: parts that are said to be apart. */
    private Stream<Finding> apart(Statement statement) {
        var told =
                Doubts.plain(statement).stream()
                        .filter(each -> !Doubts.in("kinds", each.written()))
                        .toList();
        return told.size() > 2
                        && Doubts.in("sum.apart", statement.text())
                        && told.stream().allMatch(each -> each.sameKind(told.getFirst()))
                ? wrong(statement, values(told.subList(1, told.size())), told.getFirst().value())
                : Stream.empty();
    }

    /** 甲占36%，…，其他占14%: all that there is. */
    private Stream<Finding> shares(Statement statement) {
        var told = statement.quantities().stream().filter(each -> each.unit().percent()).toList();
        return told.size() > 2
                        && (Doubts.in("shares", statement.text()) || beyond(told))
                        && told.stream().allMatch(each -> Doubts.in("of.all", each.before()))
                ? wrong(statement, values(told), HUNDRED)
                : Stream.empty();
    }

    private static boolean beyond(List<Quantity> told) {
        return Arithmetic.sum(told).compareTo(HUNDRED) > 0;
    }

    /** 一共六个人，四个…，三个…; 剩下的全是…; the whole stands first. */
    private Stream<Finding> first(Statement statement) {
        var told = Doubts.plain(statement);
        return told.size() > 2 && Doubts.in("sum.first", statement.text()) && people(told)
                ? wrong(statement, values(told.subList(1, told.size())), told.getFirst().value())
                : Stream.empty();
    }

    /** 个 may count people, as 人 does. */
    private static boolean people(List<Quantity> told) {
        return told.stream().allMatch(each -> each.sameKind(told.getFirst()))
                || told.stream().allMatch(each -> Doubts.in("person", each.written()));
    }

    /** 一笔…，一笔…，拢共…; of several kinds only where it is said so (三样). */
    private Stream<Finding> last(Statement statement) {
        var told =
                Doubts.plain(statement).stream()
                        .filter(each -> !Doubts.in("piece", each.written()))
                        .filter(each -> !Doubts.in("kinds", each.written()))
                        .toList();
        if (told.size() < 3 || !Doubts.in("sum.last", statement.prefix(told.getLast()))) {
            return Stream.empty();
        }
        var parts = told.subList(0, told.size() - 1);
        boolean alike = told.stream().allMatch(each -> each.sameKind(told.getLast()));
        return alike || Doubts.in("kinds", statement.text())
                ? wrong(statement, values(parts), told.getLast().value())
                : Stream.empty();
    }

    /** 5个，销号3个，还没销号的3个. */
    private Stream<Finding> rest(Statement statement) {
        var told = Doubts.plain(statement);
        return told.size() == 3 && people(told) && Doubts.in("sum.rest", told.getLast().before())
                ? wrong(statement, values(told.subList(1, 3)), told.getFirst().value())
                : Stream.empty();
    }

    /** 集市13，学校8，合计21: in a table's note. */
    private Stream<Finding> bare(Statement statement) {
        return Doubts.found("sum.bare", statement.text())
                .flatMap(
                        each ->
                                wrong(
                                        statement,
                                        Doubts.found("digits", each.group("list"))
                                                .map(part -> ChineseNumber.parse(part.group()))
                                                .toList(),
                                        Doubts.number(each, "all")));
    }

    private static List<BigDecimal> values(List<Quantity> told) {
        return told.stream().map(Quantity::value).toList();
    }

    private Stream<Finding> wrong(Statement statement, List<BigDecimal> parts, BigDecimal whole) {
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var off = sum.subtract(whole).abs();
        boolean slip =
                off.signum() > 0
                        && (off.compareTo(BigDecimal.ONE) <= 0
                                || off.compareTo(whole.multiply(Doubts.SLIP)) <= 0);
        return slip ? Stream.of(ask("check.addition", statement, parts, whole)) : Stream.empty();
    }

    private Finding ask(String key, Statement statement, List<BigDecimal> parts, BigDecimal whole) {
        return statement.ask(
                id(),
                texts.get(
                        key,
                        parts.stream().map(Arithmetic::shown).collect(Collectors.joining(" + ")),
                        Arithmetic.shown(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                        Arithmetic.shown(whole)));
    }
}
