package fazhi.report.check.arithmetic;

import fazhi.report.check.language.Quantity;
import fazhi.report.read.PatternBook;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a rate is a rate of (率的分子与分母). */
final class Rates {

    private static final Map<String, List<String>> STEMS = read();

    private Rates() {}

    /**
     * The parts of a rate among the numbers around it; nothing where the text does not say them.
     */
    static Optional<Share> of(Quantity rate, List<Quantity> numbers) {
        var name = Arithmetic.words("rate").matcher(rate.before());
        if (name.find()) {
            return named(name.group(1), numbers);
        }
        var before = numbers.stream().filter(each -> each.start() < rate.start()).toList();
        if (Arithmetic.in("of", rate.before())
                && before.size() > 1
                && Arithmetic.in("share.of", before.getLast().before())) {
            return of(before.get(before.size() - 2), before.getLast());
        }
        if (Arithmetic.words("share").matcher(rate.before()).find()) {
            return share(before);
        }
        return Optional.empty();
    }

    /** 12 人，占总数 48 人的 25%. */
    private static Optional<Share> of(Quantity part, Quantity whole) {
        return part.sameKind(whole) && !part.approximate() && whole.value().signum() > 0
                ? Optional.of(new Share(part.value(), whole.value()))
                : Optional.empty();
    }

    private static Optional<Share> named(String name, List<Quantity> numbers) {
        for (var stem : STEMS.entrySet()) {
            if (name.endsWith(stem.getKey() + name.charAt(name.length() - 1))) {
                return counted(stem.getValue(), numbers);
            }
        }
        var own = Arithmetic.words("rate.own").matcher(name);
        return own.find() ? counted(List.of(own.group(1)), numbers) : Optional.empty();
    }

    private static Optional<Share> counted(List<String> words, List<Quantity> numbers) {
        for (var part : numbers.reversed()) {
            boolean pending = State.of(part) == State.OPEN && !negative(part, words);
            if (!part.unit().percent() && says(part, words) && !pending) {
                var whole = whole(part, numbers);
                if (whole.isPresent()) {
                    boolean negative = negative(part, words);
                    var value = negative ? whole.get().subtract(part.value()) : part.value();
                    return Optional.of(new Share(value, whole.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> whole(Quantity part, List<Quantity> numbers) {
        var others =
                numbers.stream()
                        .filter(each -> each.start() < part.start() && each.sameKind(part))
                        .filter(each -> !each.approximate() && !State.of(each).part())
                        .filter(each -> !Arithmetic.in("within", each.before()))
                        .filter(each -> !Arithmetic.in("previous", each.before()))
                        .toList();
        return others.reversed().stream()
                .filter(each -> State.of(each) == State.TOTAL)
                .findFirst()
                .or(() -> others.isEmpty() ? Optional.empty() : Optional.of(others.getLast()))
                .map(Quantity::value)
                .filter(value -> value.signum() > 0);
    }

    /** 共 60 件，…45 件，占 75%. */
    private static Optional<Share> share(List<Quantity> before) {
        if (before.isEmpty() || before.getLast().unit().percent()) {
            return Optional.empty();
        }
        var part = before.getLast();
        var same = before.stream().filter(part::sameKind).toList();
        boolean sure = same.size() > 1 && same.stream().noneMatch(Quantity::approximate);
        return sure && same.getFirst().value().signum() > 0
                ? Optional.of(new Share(part.value(), same.getFirst().value()))
                : Optional.empty();
    }

    private static boolean says(Quantity quantity, List<String> words) {
        return words.stream().anyMatch(quantity.subject()::contains);
    }

    private static boolean negative(Quantity quantity, List<String> words) {
        return words.stream()
                .anyMatch(
                        word -> {
                            int place = quantity.subject().indexOf(word);
                            return place > 0
                                    && Arithmetic.in(
                                            "without",
                                            quantity.subject().substring(place - 1, place));
                        });
    }

    private static Map<String, List<String>> read() {
        var stems = new HashMap<String, List<String>>();
        for (var line : PatternBook.lines("/check/rates.txt")) {
            var sides = line.split(" = ");
            stems.put(sides[0], List.of(sides[1].split(" ")));
        }
        return Map.copyOf(stems);
    }
}
