package fazhi.check.rates;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Growth in per cent, or times as much, against both years' numbers (同比). */
@Component
class GrowthRule implements CheckRule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** 翻一番 is told of 195 to 205 % of what there was. */
    private static final BigDecimal ROUGH = new BigDecimal(5);

    private static final int MOST_DOUBLINGS = 10;

    private final Texts texts;

    GrowthRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "growth";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> check(each, reading.year()));
    }

    private Stream<Finding> check(Statement statement, int year) {
        var changes = new Changes(statement, year);
        var findings = new ArrayList<Finding>();
        for (var rates : groups(statement)) {
            var growth = growth(statement, rates.getFirst());
            for (var rate : rates) {
                var told = new Told(statement, rate);
                growth.filter(_ -> told.plain() && !told.ofItsOwn())
                        .flatMap(words -> wrong(changes, told, rates, words.group(1) != null))
                        .ifPresent(change -> findings.add(finding(statement, rate, change)));
            }
        }
        statement.quantities().stream()
                .filter(each -> !new Told(statement, each).ofItsOwn())
                .flatMap(each -> more(statement, each).stream())
                .forEach(
                        rate ->
                                wrong(changes, new Told(statement, rate), List.of(rate), false)
                                        .map(change -> finding(statement, rate, change))
                                        .ifPresent(findings::add));
        statement.quantities().stream()
                .filter(each -> each.unit().times() && new Told(statement, each).plain())
                .filter(each -> !new Told(statement, each).ofItsOwn())
                .forEach(times -> multiple(statement, changes, times).ifPresent(findings::add));
        return findings.stream();
    }

    private static Optional<Share> wrong(
            Changes changes, Told told, List<Quantity> rates, boolean less) {
        return changes.possible(less).anyMatch(told::fits)
                ? Optional.empty()
                : changes.meant(told.rate(), rates.indexOf(told.rate()), rates.size(), less)
                        .filter(change -> !told.fits(change));
    }

    /** 增长一倍 is 100 % more, 翻两番 300 %. */
    private static Optional<Quantity> more(Statement statement, Quantity times) {
        var told = new Told(statement, times);
        var prefix = told.prefix();
        if (!told.plain()) {
            return Optional.empty();
        }
        if (times.unit().times() && Arithmetic.in("growth.times", prefix)) {
            return Optional.of(
                    times.percent(
                            times.value().multiply(HUNDRED),
                            times.step().multiply(HUNDRED).min(BigDecimal.TEN)));
        }
        return times.unit().doubling() && Arithmetic.in("doubled", prefix)
                ? doubled(times)
                : Optional.empty();
    }

    /** Nothing doubles more often than that within a year, and never by halves. */
    private static Optional<Quantity> doubled(Quantity times) {
        return IntStream.rangeClosed(1, MOST_DOUBLINGS)
                .filter(count -> times.value().compareTo(BigDecimal.valueOf(count)) == 0)
                .mapToObj(BigDecimal.TWO::pow)
                .map(
                        as ->
                                times.percent(
                                        as.subtract(BigDecimal.ONE).multiply(HUNDRED),
                                        as.multiply(ROUGH)))
                .findFirst();
    }

    /** Rates side by side, as 分别增长50%、25%, share the words before the first. */
    private static List<List<Quantity>> groups(Statement statement) {
        var groups = new ArrayList<List<Quantity>>();
        int end = -1;
        for (var each : statement.quantities()) {
            boolean joined =
                    end >= 0
                            && each.unit().percent()
                            && Arithmetic.in(
                                    "joined", statement.text().substring(end, each.start()));
            if (joined) {
                groups.getLast().add(each);
            } else if (each.unit().percent()) {
                groups.add(new ArrayList<>(List.of(each)));
            }
            end = each.unit().percent() ? each.end() : -1;
        }
        return groups;
    }

    private static Optional<MatchResult> growth(Statement statement, Quantity rate) {
        var words =
                Arithmetic.words("growth")
                        .matcher(new Told(statement, rate).prefix().replaceAll("\\s", ""));
        return words.find() ? Optional.of(words.toMatchResult()) : Optional.empty();
    }

    private Optional<Finding> multiple(Statement statement, Changes changes, Quantity times) {
        return new Multiples(statement, changes)
                .of(times)
                .filter(share -> share.whole().signum() > 0)
                .filter(share -> !new Told(statement, times).fitsTimes(share))
                .map(
                        share ->
                                Proof.relation(statement, times, share.part(), share.whole())
                                        .finding(
                                                id(),
                                                texts.get(
                                                        "check.growth.times",
                                                        times.written(),
                                                        Arithmetic.shown(share.part()),
                                                        Arithmetic.shown(share.whole()),
                                                        Arithmetic.shown(share.times()))));
    }

    /** Where it went the other way, or has words of its own, it may be of something else. */
    private Finding finding(Statement statement, Quantity rate, Share change) {
        var words = words(rate, change);
        return change.part().signum() < 0 || new Told(statement, rate).inOtherWords()
                ? statement.ask(id(), words)
                : Proof.relation(
                                statement,
                                rate,
                                change.whole(),
                                change.part(),
                                change.whole().add(change.part()),
                                change.whole().subtract(change.part()))
                        .finding(id(), words);
    }

    private String words(Quantity rate, Share change) {
        return texts.get(
                "check.growth",
                rate.written().equals(rate.number() + "%")
                        ? rate.written()
                        : texts.get("check.growth.means", rate.written(), rate.number()),
                Arithmetic.shown(change.whole()),
                Arithmetic.shown(change.part().abs()),
                change.shown());
    }
}
