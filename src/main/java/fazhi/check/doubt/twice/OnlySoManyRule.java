package fazhi.check.doubt.twice;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many there are where it is praised, and where it is regretted (现有与仅有). */
@Component
class OnlySoManyRule implements CheckRule {

    private static final int SHORTEST = 3;

    private final Texts texts;

    OnlySoManyRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "only-so-many";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("same-subject", "same-thing", "two-values");
    }

    /** What there is and how many (所有). */
    private record Stock(Statement statement, Quantity told, String noun) {

        boolean contradicts(Stock other) {
            return all() && other.all()
                    ? contradict(other)
                    : other.all() && used(other) || all() && other.used(this);
        }

        private boolean all() {
            return Doubts.in("stock.told", told.before());
        }

        /** 组建 27 支服务队, 发动 72 支服务队: more than there are. */
        private boolean used(Stock other) {
            return !all()
                    && !statement.equals(other.statement)
                    && !other.below()
                    && !Doubts.in(
                            "stock.part", noun.substring(0, Math.max(0, noun.indexOf(other.noun))))
                    && told.sameKind(other.told)
                    && noun.contains(other.noun)
                    && other.noun.length() > SHORTEST
                    && told.value().compareTo(other.told.value()) > 0;
        }

        private boolean contradict(Stock other) {
            return !statement.equals(other.statement)
                    && told.sameKind(other.told)
                    && (named(noun, other.noun)
                            || named(other.noun, noun)
                            || told.after().startsWith(other.noun))
                    && (below()
                            ? reaches(other)
                            : other.below() ? other.reaches(this) : differs(other));
        }

        /** 不足 30 人: fewer than that, whatever they are. */
        private boolean below() {
            return Doubts.in("stock.below", told.before());
        }

        private boolean reaches(Stock other) {
            return !other.below() && other.told.value().compareTo(told.value()) >= 0;
        }

        private boolean differs(Stock other) {
            return told.value().compareTo(other.told.value()) != 0;
        }

        /** 中队队员, 执法中队队员: the body they are of may be left out. */
        private static boolean named(String all, String name) {
            return all.equals(name)
                    || all.endsWith(name)
                            && (Doubts.in("stock.short", name)
                                    || Doubts.in(
                                            "stock.body",
                                            all.substring(0, all.length() - name.length())));
        }
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var stocks = reading.statements().flatMap(OnlySoManyRule::stocks).toList();
        return IntStream.range(1, stocks.size())
                .boxed()
                .flatMap(
                        at ->
                                stocks.subList(0, at).stream()
                                        .filter(stocks.get(at)::contradicts)
                                        .limit(1)
                                        .map(each -> finding(stocks.get(at), each)));
    }

    private static Stream<Stock> stocks(Statement statement) {
        return Doubts.in("stock.not", statement.text())
                ? Stream.empty()
                : Doubts.plain(statement).stream()
                        .filter(each -> Doubts.in("stock.kind", each.unit().kind()))
                        .flatMap(each -> stock(statement, each).stream());
    }

    private static Optional<Stock> stock(Statement statement, Quantity told) {
        var noun = noun(told.before() + Doubts.words("stock.end").split(told.after(), 2)[0]);
        if (noun.isEmpty()) {
            noun = noun(clauseBefore(statement, told));
        }
        return noun.length() < SHORTEST
                ? Optional.empty()
                : Optional.of(new Stock(statement, told, noun));
    }

    /** 普法志愿者，满打满算39名: what is counted is named in the clause before. */
    private static String clauseBefore(Statement statement, Quantity told) {
        var clauses = Arithmetic.clauses(statement.prefix(told)).toList();
        return clauses.size() < 2 ? "" : clauses.get(clauses.size() - 2);
    }

    private static String noun(String words) {
        var front = Doubts.words("stock.front").matcher(words).replaceFirst("");
        return Doubts.words("stock.idle").matcher(front).replaceAll("");
    }

    private Finding finding(Stock only, Stock had) {
        return only.statement()
                .ask(
                        id(),
                        texts.get(
                                "check.same-subject",
                                only.noun(),
                                had.told().written(),
                                only.told().written()));
    }
}
