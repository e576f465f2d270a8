package fazhi.ledger.shape;

import fazhi.ledger.cell.TableWords;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;

/**
 * In what unit the numbers of a column stand (表头单位).
 *
 * @param power of ten: 4 under 万元
 * @param unknown a unit nobody can convert, or empty
 */
public record HeaderUnit(int power, String unknown) {

    private static final HeaderUnit NONE = new HeaderUnit(0, "");

    /**
     * @param ofTable the power the table states for money above its headers
     */
    public static HeaderUnit of(Column<?> column, String header, int ofTable) {
        if (!column.kind().numeric()) {
            return NONE;
        }
        var unit = HeaderText.unit(header).orElse("");
        boolean money = column.kind() == ColumnKind.MONEY;
        var power = money ? HeaderText.moneyPower(unit) : HeaderText.countPower(unit);
        if (power.isPresent()) {
            return new HeaderUnit(power.getAsInt(), "");
        }
        boolean counted = column.kind() == ColumnKind.COUNT;
        if (money && ends(unit, "unit.strange") || counted && ends(unit, "unit.measure")) {
            return new HeaderUnit(0, unit);
        }
        return money ? new HeaderUnit(ofTable, "") : NONE;
    }

    private static boolean ends(String unit, String units) {
        return TableWords.of(units).stream().anyMatch(unit::endsWith);
    }

    /** The power a person says a column stands in: 元, 万元. */
    public static int answered(String unit) {
        return HeaderText.moneyPower(TableWords.plain(unit)).orElse(-1);
    }
}
