package fazhi.ledger.cell.kind;

import fazhi.common.Refusal;
import fazhi.common.text.Yuan;
import fazhi.ledger.cell.Asker;
import fazhi.ledger.cell.CellContext;
import fazhi.ledger.cell.Doubt;
import fazhi.ledger.cell.DoubtKind;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cell that counts, costs or dates (数字与日期单元格). */
public record NumberCell(Column<?> column, String cell, CellContext context, Asker asker) {

    private static final int MOST_DIGITS = 9;

    /** Digits of yuan before the point. */
    private static final int MOST_YUAN = 13;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 50-60人: one of them, and nobody says which. */
    private static final Pattern SEVERAL = TableWords.pattern("several.numbers");

    private static final String PERCENT = "%";

    private static final List<String> NOUNS = List.of("people", "pieces", "times", "reads");

    public @Nullable Object read() {
        return switch (column.kind()) {
            case DATE -> day();
            case MONEY -> money();
            case DECIMAL -> decimal();
            default -> count();
        };
    }

    private @Nullable Object day() {
        var day = DayText.of(cell, context.year());
        if (day.isEmpty()) {
            return words("sheet.date");
        }
        var read = day.get();
        return switch (read.sure()) {
            case DAY -> read.first();
            case RANGE ->
                    ends()
                            ? read.last()
                            : ask(
                                    DoubtKind.SEVERAL_DAYS,
                                    read.first().toString(),
                                    read.first(),
                                    true);
            case PARTLY -> {
                var proposed = ends() ? read.last() : read.first();
                yield ask(DoubtKind.PART_OF_DAY, proposed.toString(), proposed, true);
            }
            case SHORT_YEAR ->
                    ask(DoubtKind.SHORT_YEAR, read.first().toString(), read.first(), false);
            case NO_YEAR -> ask(DoubtKind.NO_YEAR, "", (LocalDate) null, true);
        };
    }

    /**
     * 未缴 in the column of a day, 详见附件 in that of a number: there is none, and the words are kept.
     */
    private @Nullable Object words(String refusal) {
        if (!TableWords.words(cell) || column.is(Trait.REQUIRED)) {
            throw refusal(refusal);
        }
        return ask(DoubtKind.UNKNOWN, "", null, true);
    }

    /** 有效期 2021.6.8-2026.6.8 ends with its last day. */
    private boolean ends() {
        return TableWords.of("day.last").contains(column.key());
    }

    private @Nullable Object ask(
            DoubtKind kind, String proposal, @Nullable Object value, boolean note) {
        return asker.decide(column, new Doubt(kind, cell, proposal, value, note));
    }

    private @Nullable Object money() {
        var amount = AmountText.of(cell);
        if (amount.isEmpty()) {
            return words("sheet.money");
        }
        var read = amount.get();
        if (!TableWords.of("money.unit").contains(read.unit()) && !read.unit().isEmpty()) {
            throw refusal("sheet.money-unit");
        }
        if (read.vague()) {
            return ask(DoubtKind.ABOUT, "", null, true);
        }
        boolean bare = read.unit().isEmpty() && !read.scaled();
        var yuan = read.number().scaleByPowerOfTen(bare ? context.power() : 0).stripTrailingZeros();
        if (yuan.precision() - yuan.scale() > MOST_YUAN) {
            throw refusal("sheet.money-too-large");
        }
        if (yuan.scale() > 2) {
            throw refusal("sheet.money-cents");
        }
        if (yuan.signum() < 0) {
            throw refusal("sheet.negative");
        }
        var value = yuan.setScale(2);
        return inexact(read) ? ask(DoubtKind.ABOUT, Yuan.format(value), value, true) : value;
    }

    /** A rate may be written with its sign: 87.5%. */
    private @Nullable Object decimal() {
        var amount = AmountText.of(cell);
        if (amount.isEmpty()) {
            return words("sheet.decimal");
        }
        var read = amount.get();
        if (!read.unit().isEmpty() && !read.unit().equals(PERCENT)) {
            otherUnit(read.unit());
        }
        if (read.vague()) {
            return ask(DoubtKind.ABOUT, "", null, true);
        }
        var number = read.number().stripTrailingZeros();
        if (number.signum() < 0) {
            throw refusal("sheet.negative");
        }
        if (number.scale() > 2 || number.precision() - number.scale() > MOST_DIGITS) {
            throw refusal("sheet.decimal");
        }
        var value = number.setScale(2);
        return inexact(read) ? ask(DoubtKind.ABOUT, value.toPlainString(), value, true) : value;
    }

    private static boolean inexact(AmountText read) {
        return read.about() || !read.extra().isEmpty();
    }

    private @Nullable Object count() {
        if (SEVERAL.matcher(TableWords.plain(cell)).matches()) {
            return ask(DoubtKind.ABOUT, "", null, true);
        }
        var amount = AmountText.of(cell);
        if (amount.isEmpty()) {
            return words("sheet.count");
        }
        var read = amount.get();
        var number = read.number();
        if (read.unit().equals(PERCENT) && !context.percent()) {
            throw refusal("sheet.count-percent");
        }
        if (context.percent() && read.unit().isEmpty() && fraction(number)) {
            var share = number.multiply(HUNDRED).stripTrailingZeros();
            return share.scale() > 0
                    ? whole(share)
                    : ask(DoubtKind.FRACTION, share.toPlainString(), whole(share), false);
        }
        boolean bare = !read.scaled();
        number = number.scaleByPowerOfTen(bare ? context.power() : 0);
        if (read.vague()) {
            return ask(DoubtKind.ABOUT, "", null, true);
        }
        var value = whole(number);
        if (otherUnit(read.unit())) {
            return ask(DoubtKind.OTHER_UNIT, "", null, true);
        }
        return inexact(read) ? ask(DoubtKind.ABOUT, String.valueOf(value), value, true) : value;
    }

    private static boolean fraction(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
    }

    private Integer whole(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        if (plain.signum() < 0) {
            throw refusal("sheet.negative");
        }
        if (plain.scale() > 0) {
            throw refusal("sheet.count");
        }
        if (plain.precision() - plain.scale() > MOST_DIGITS) {
            throw refusal("sheet.count-too-large");
        }
        return plain.intValueExact();
    }

    /**
     * True for a unit of something else than the column counts: 35户 are not 35人.
     *
     * @throws Refusal when it is no unit at all
     */
    private boolean otherUnit(String unit) {
        if (unit.isEmpty() || unit.equals(PERCENT)) {
            return false;
        }
        var counted =
                NOUNS.stream()
                        .filter(noun -> TableWords.of("counted." + noun).contains(column.key()))
                        .toList();
        if ((counted.isEmpty() ? NOUNS : counted)
                .stream().anyMatch(noun -> TableWords.of("unit." + noun).contains(unit))) {
            return false;
        }
        boolean known =
                Stream.concat(NOUNS.stream(), Stream.of("other"))
                        .anyMatch(noun -> TableWords.of("unit." + noun).contains(unit));
        if (!known) {
            throw refusal("sheet.count");
        }
        return !counted.isEmpty();
    }

    private Refusal refusal(String key) {
        return Refusal.at(column.key(), key, cell);
    }
}
