package fazhi.figure;

/** In what a figure is counted (计量单位); the word is a text, {@code Unit.CASE} 宗. */
public enum Unit {
    CASE,
    MACHINE,
    VEHICLE,
    PLACE,
    YUAN,
    PERCENT,
    ITEM,
    TIMES,
    PERSON,
    VILLAGE,
    COPY,
    DAY,
    LESSON,
    POST,
    SPOT;

    /** Digits behind the point. */
    public int digits() {
        return this == YUAN || this == PERCENT ? 2 : 0;
    }
}
