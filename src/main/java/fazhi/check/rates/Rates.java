package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.arithmetic.State;
import fazhi.check.language.Quantity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a rate may be a rate of (率的分子与分母).
 *
 * @param readings every part and whole that may be meant, the one the words name first
 * @param named true where the words say which part and whole are meant
 */
record Rates(List<Share> readings, boolean named) {

    static final Rates UNKNOWN = new Rates(List.of(), false);

    /** Among the numbers before the rate; nothing is named where the text does not say it. */
    static Rates of(Quantity rate, List<Quantity> numbers) {
        var counts =
                numbers.stream()
                        .filter(each -> !each.unit().percent() && !each.approximate())
                        .filter(each -> !Arithmetic.in("previous", each.before()))
                        .filter(each -> each.start() < rate.start() || !numbers.contains(rate))
                        .toList();
        var name = Arithmetic.words("rate").matcher(rate.before());
        if (name.find()) {
            return named(name.group(1), counts);
        }
        if (Arithmetic.in("done.of", rate.before())) {
            return Pairs.of(counts).map(each -> new Rates(List.of(each), true)).orElse(UNKNOWN);
        }
        return Arithmetic.in("share", rate.before()) || shareOf(rate, counts)
                ? share(rate, counts)
                : UNKNOWN;
    }

    /** 12 人，占总数 48 人的 25%. */
    private static boolean shareOf(Quantity rate, List<Quantity> counts) {
        return Arithmetic.in("of", rate.before())
                && counts.size() > 1
                && Arithmetic.in("share.of", counts.getLast().before());
    }

    /** 共 60 件，…45 件，占 75%. */
    private static Rates share(Quantity rate, List<Quantity> counts) {
        if (shareOf(rate, counts)) {
            var parts =
                    counts.subList(0, counts.size() - 1).stream()
                            .filter(each -> !Arithmetic.in("share.of", each.before()))
                            .filter(counts.getLast()::sameKind)
                            .toList();
            return new Rates(
                    IntStream.range(0, parts.size())
                            .mapToObj(from -> parts.subList(parts.size() - 1 - from, parts.size()))
                            .map(run -> new Share(Arithmetic.sum(run), counts.getLast().value()))
                            .filter(each -> each.whole().signum() > 0)
                            .toList(),
                    true);
        }
        if (counts.isEmpty()) {
            return UNKNOWN;
        }
        if (wider(rate, counts)) {
            return UNKNOWN;
        }
        var said = Arithmetic.words("share").matcher(rate.before()).replaceFirst("");
        boolean own = Arithmetic.in("share.subject", said);
        var part =
                counts.reversed().stream()
                        .filter(each -> own && each.before().endsWith(said))
                        .findFirst()
                        .orElse(counts.getLast());
        var wholes = counts.stream().filter(each -> each != part && each.sameKind(part)).toList();
        var shares = wholes.stream().flatMap(whole -> of(part, whole));
        return new Rates(
                Stream.concat(shares, Runs.shares(counts).stream()).toList(),
                !own || part.before().endsWith(said));
    }

    /** 12月9场，占全年总数的一成: of more than the numbers are told of. */
    private static boolean wider(Quantity rate, List<Quantity> counts) {
        return Arithmetic.in("share.wide", rate.before())
                && counts.stream().anyMatch(each -> Arithmetic.in("share.narrow", each.before()));
    }

    private static Rates named(String name, List<Quantity> counts) {
        var words = RateWords.of(name);
        var absent = Pairs.absent(name, counts);
        if (absent.isPresent()) {
            return new Rates(List.of(absent.get()), true);
        }
        if (Arithmetic.in("rate.qualified", name)
                && counts.stream()
                        .filter(each -> State.of(each) != State.OPEN)
                        .filter(each -> !Arithmetic.in("not.due", each.subject()))
                        .noneMatch(each -> Arithmetic.in("in.time", each.subject()))) {
            return UNKNOWN;
        }
        var parts =
                counts.stream()
                        .filter(
                                each ->
                                        RateWords.says(each, words)
                                                && !Arithmetic.in("due", each.before()))
                        .filter(each -> whole(each, counts).isPresent())
                        .toList();
        if (Arithmetic.in("rate.negative", name)) {
            return negated(counts, parts, words);
        }
        var likely =
                Pairs.of(counts)
                        .map(List::of)
                        .orElseGet(
                                () ->
                                        parts.reversed().stream()
                                                .flatMap(part -> of(part, counts, words))
                                                .toList());
        return new Rates(
                Stream.of(
                                likely,
                                all(counts),
                                sums(parts, counts),
                                Runs.shares(counts).stream()
                                        .filter(each -> parts.isEmpty() || of(each, parts, counts))
                                        .toList(),
                                withoutExcused(counts),
                                Runs.complete(parts, counts))
                        .flatMap(Collection::stream)
                        .toList(),
                likely.size() == 1);
    }

    /** 不满意的 9 名，不满意率: of those themselves. */
    private static Rates negated(List<Quantity> counts, List<Quantity> parts, List<String> words) {
        var own =
                parts.stream()
                        .filter(each -> RateWords.negative(each, words))
                        .flatMap(
                                each ->
                                        counts.stream()
                                                .filter(each::sameKind)
                                                .max(Comparator.comparing(Quantity::value))
                                                .stream()
                                                .flatMap(all -> of(each, all)))
                        .toList();
        return own.size() == 1 ? new Rates(own, true) : UNKNOWN;
    }

    private static Stream<Share> of(Quantity part, List<Quantity> counts, List<String> words) {
        boolean pending = State.of(part) == State.OPEN && !RateWords.negative(part, words);
        return pending
                ? Stream.empty()
                : whole(part, counts).stream().flatMap(whole -> of(part, whole, words));
    }

    private static Stream<Share> of(Quantity part, Quantity whole) {
        return part.sameKind(whole) && whole.value().signum() > 0
                ? Stream.of(new Share(part.value(), whole.value()))
                : Stream.empty();
    }

    private static Stream<Share> of(Quantity part, Quantity whole, List<String> words) {
        var value =
                RateWords.negative(part, words)
                        ? whole.value().subtract(part.value())
                        : part.value();
        return whole.value().signum() > 0
                ? Stream.of(new Share(value, whole.value()))
                : Stream.empty();
    }

    /** Where the words name the part, a number told of others is none. */
    private static boolean of(Share share, List<Quantity> parts, List<Quantity> counts) {
        return counts.stream()
                .filter(each -> !parts.contains(each))
                .noneMatch(each -> each.value().compareTo(share.part()) == 0);
    }

    private static Optional<Quantity> whole(Quantity part, List<Quantity> counts) {
        var others =
                counts.stream()
                        .filter(each -> each.start() < part.start() && each.sameKind(part))
                        .filter(
                                each ->
                                        (State.of(each) != State.OPEN
                                                        || Arithmetic.in(
                                                                "listed.open", each.before()))
                                                && State.of(each) != State.LEFT)
                        .filter(each -> !Arithmetic.in("within", each.before()))
                        .filter(each -> each.value().compareTo(part.value()) >= 0)
                        .toList();
        return others.reversed().stream()
                .filter(each -> State.of(each) == State.TOTAL)
                .findFirst()
                .or(() -> others.isEmpty() ? Optional.empty() : Optional.of(others.getLast()));
    }

    /** Any two numbers of a kind, the smaller before or behind. */
    private static List<Share> all(List<Quantity> counts) {
        return counts.stream()
                .flatMap(
                        part ->
                                counts.stream()
                                        .filter(each -> each != part)
                                        .flatMap(each -> of(part, each)))
                .toList();
    }

    /** 应到 64 名，请假 3 名，61 名到课: of those who had to come; of what was not withdrawn. */
    private static List<Share> withoutExcused(List<Quantity> counts) {
        return counts.stream()
                .filter(
                        each ->
                                Arithmetic.in("excused", each.before())
                                        || Arithmetic.in("not.due", each.subject())
                                        || State.of(each) == State.LEFT)
                .flatMap(
                        excused ->
                                all(counts.stream().filter(each -> each != excused).toList())
                                        .stream()
                                        .map(each -> each.less(excused.value()))
                                        .filter(each -> each.whole().signum() > 0))
                .toList();
    }

    /** 当场整改 38 处，限期整改 2 处: what the rate speaks of may be told in several numbers. */
    private static List<Share> sums(List<Quantity> parts, List<Quantity> counts) {
        return parts.size() < 2
                ? List.of()
                : counts.stream()
                        .filter(
                                each ->
                                        each.sameKind(parts.getFirst())
                                                && each.value().signum() > 0)
                        .map(each -> new Share(Arithmetic.sum(parts), each.value()))
                        .toList();
    }
}
