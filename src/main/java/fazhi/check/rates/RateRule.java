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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A rate against the numbers it is made of (比率与构成). */
@Component
class RateRule implements CheckRule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Texts texts;

    RateRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "rate";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.paragraphs().flatMap(this::check);
    }

    /** The parts of a rate may stand in the sentence before it. */
    private Stream<Finding> check(List<Statement> statements) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < statements.size(); i++) {
            var own = statements.get(i);
            int already = findings.size();
            var before = i == 0 ? List.<Quantity>of() : statements.get(i - 1).quantities();
            for (var told : own.quantities()) {
                var rate = RateWords.raised(own, told);
                boolean least = least(own, rate);
                boolean nearly = Arithmetic.in("nearly", own.prefix(rate));
                if (rate.unit().percent() && (!rate.approximate() || least || nearly)) {
                    wrong(rate, least, own, before)
                            .filter(each -> !nearly || !each.nearly(rate))
                            .map(share -> finding(own, rate, share))
                            .ifPresent(findings::add);
                }
            }
            if (findings.size() == already) {
                near(own).ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    /** Nothing where any reading makes the rate right, or the words do not say which one is. */
    private static Optional<Share> wrong(
            Quantity rate, boolean least, Statement own, List<Quantity> before) {
        var near = Rates.of(rate, segment(own, rate));
        var wide = Rates.of(rate, own.quantities());
        var behind = new RateBehind(own, rate);
        var rates =
                near.named()
                        ? near
                        : behind.any()
                                ? behind.rates()
                                : Arithmetic.in("rate.own.subject", rate.before())
                                        ? Rates.UNKNOWN
                                        : wide.named() ? wide : Rates.of(rate, before);
        boolean right =
                Stream.of(rates, wide)
                        .flatMap(each -> each.readings().stream())
                        .anyMatch(each -> least ? each.atLeast(rate) : each.is(rate));
        boolean used =
                rates.readings().stream().limit(1).anyMatch(each -> otherRate(own, rate, each));
        return right
                        || used
                        || !rates.named()
                        || madeWhole(rate, own)
                        || carried(own, rates)
                        || ofAnother(rate, own)
                        || Arithmetic.in("rate.adjusted", own.prefix(rate))
                ? Optional.empty()
                : rates.readings().stream()
                        .limit(1)
                        .filter(each -> each.possible() || rate.value().compareTo(HUNDRED) > 0)
                        .findFirst();
    }

    /** 经费 8 万元，比上年多 2 万元，占公用经费的 3%: of what is not told. */
    private static boolean ofAnother(Quantity rate, Statement own) {
        var prefix = own.prefix(rate);
        return Arithmetic.words("rate.of")
                .matcher(prefix)
                .results()
                .anyMatch(
                        each ->
                                !prefix.substring(0, each.start())
                                        .contains(each.group("base").substring(0, 2)));
    }

    /** 立案 52 件，结案 49 件（含上年结转 4 件）: what was carried over is in the part alone. */
    private static boolean carried(Statement own, Rates rates) {
        var whole = rates.readings().stream().limit(1).map(Share::whole).toList();
        return own.quantities().stream()
                        .filter(each -> !each.unit().relative())
                        .anyMatch(each -> Arithmetic.in("carried", each.before()))
                && own.quantities().stream()
                        .filter(
                                each ->
                                        whole.stream()
                                                .anyMatch(of -> of.compareTo(each.value()) == 0))
                        .noneMatch(
                                each ->
                                        Arithmetic.in(
                                                "carried.in", own.text().substring(each.end())));
    }

    /** 一次通过 28 名，补考后全部通过，通过率 100%. */
    private static boolean madeWhole(Quantity rate, Statement own) {
        var words = RateWords.named(rate);
        return rate.value().compareTo(HUNDRED) == 0
                && Arithmetic.clauses(own.prefix(rate))
                        .filter(each -> Arithmetic.in("made.whole", each))
                        .anyMatch(
                                each ->
                                        Arithmetic.in("made.up", each)
                                                || words.isEmpty()
                                                || words.stream().anyMatch(each::contains));
    }

    /** The numbers no stronger stop parts from the rate. */
    private static List<Quantity> segment(Statement own, Quantity rate) {
        return own.quantities().stream()
                .filter(each -> each.start() <= rate.start())
                .filter(
                        each ->
                                !Arithmetic.in(
                                        "group", own.text().substring(each.start(), rate.start())))
                .toList();
    }

    /** 整改率95%，复查整改率100%: the numbers already make another rate right. */
    private static boolean otherRate(Statement own, Quantity rate, Share share) {
        return own.quantities().stream()
                .anyMatch(each -> each != rate && each.unit().percent() && share.is(each));
    }

    /** 95%以上, 超过九成. */
    private static boolean least(Statement statement, Quantity rate) {
        return Arithmetic.in("at.least", statement.text().substring(rate.end()))
                || Arithmetic.in("at.least.before", statement.prefix(rate));
    }

    private Finding finding(Statement statement, Quantity rate, Share share) {
        var words = words(rate, share);
        return ofAll(statement, share)
                ? statement.ask(id(), words)
                : Proof.relation(
                                statement,
                                rate,
                                share.part(),
                                share.whole(),
                                share.whole().subtract(share.part()))
                        .finding(id(), words);
    }

    /** 全镇 3.6 万人，参保 2.3 万人，参保率…: of those who had to be. */
    private static boolean ofAll(Statement statement, Share share) {
        return statement.quantities().stream()
                .filter(each -> each.value().compareTo(share.whole()) == 0)
                .filter(each -> each.unit().kind().equals("person"))
                .anyMatch(each -> Arithmetic.in("population", each.before()));
    }

    /** The only rate of a sentence beside the only two numbers of a kind that it is near to. */
    private Optional<Finding> near(Statement statement) {
        var rates = statement.quantities().stream().filter(each -> each.unit().percent()).toList();
        var counts =
                statement.quantities().stream()
                        .filter(each -> !each.unit().relative() && !each.approximate())
                        .sorted(Comparator.comparing(Quantity::value).reversed())
                        .toList();
        boolean plain =
                rates.size() == 1
                        && counts.size() == 2
                        && counts.getFirst().sameKind(counts.getLast())
                        && counts.getFirst().value().signum() > 0
                        && !rates.getFirst().approximate()
                        && Arithmetic.in("rate", rates.getFirst().before())
                        && !Arithmetic.in("rate.own.subject", rates.getFirst().before())
                        && !Arithmetic.in("last.year", statement.text())
                        && !Arithmetic.in("growth", rates.getFirst().before());
        if (!plain) {
            return Optional.empty();
        }
        var rate = rates.getFirst();
        var share = new Share(counts.getLast().value(), counts.getFirst().value());
        var rest = new Share(share.whole().subtract(share.part()), share.whole());
        return share.near(rate) && !share.is(rate) && !rest.is(rate) && said(rate, counts)
                ? Optional.of(statement.ask(id(), words(rate, share)))
                : Optional.empty();
    }

    /** What the rate counts is in the words of one of the numbers. */
    private static boolean said(Quantity rate, List<Quantity> counts) {
        var words = RateWords.named(rate);
        return counts.stream().anyMatch(each -> RateWords.says(each, words));
    }

    private String words(Quantity rate, Share share) {
        return texts.get(
                "check.rate",
                rate.step().compareTo(BigDecimal.TEN) < 0 ? rate.number() + "%" : rate.written(),
                Arithmetic.shown(share.part()),
                Arithmetic.shown(share.whole()),
                share.shown());
    }
}
