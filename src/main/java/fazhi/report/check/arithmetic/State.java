package fazhi.report.check.arithmetic;

import fazhi.report.check.language.Quantity;

/** What a number says of a case's progress (办理状态). */
enum State {
    OPEN,
    DONE,
    TOTAL,
    OTHER;

    static State of(Quantity quantity) {
        var words = quantity.subject();
        if (Arithmetic.in("open", words)) {
            return OPEN;
        }
        if (Arithmetic.in("done", words)) {
            return DONE;
        }
        return Arithmetic.in("total", words) ? TOTAL : OTHER;
    }

    boolean part() {
        return this == OPEN || this == DONE;
    }
}
