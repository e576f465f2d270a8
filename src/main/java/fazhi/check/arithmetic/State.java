package fazhi.check.arithmetic;

import fazhi.check.language.Quantity;

/** What a number says of a matter's progress (办理状态). */
public enum State {
    OPEN,
    /** Gone another way than being settled: 移送, 撤诉, 不予受理. */
    LEFT,
    DONE,
    TOTAL,
    OTHER;

    public static State of(Quantity quantity) {
        var words = quantity.subject();
        if (Arithmetic.in("due", quantity.before())) {
            return TOTAL;
        }
        if (Arithmetic.in("open", words)) {
            return OPEN;
        }
        if (Arithmetic.in("left", quantity.before())
                || Arithmetic.in("left.behind", quantity.after())) {
            return LEFT;
        }
        if (Arithmetic.in("done", words)) {
            return DONE;
        }
        return Arithmetic.in("total", words) ? TOTAL : OTHER;
    }

    public boolean part() {
        return this == OPEN || this == DONE || this == LEFT;
    }
}
