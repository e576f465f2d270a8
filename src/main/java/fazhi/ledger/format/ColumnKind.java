package fazhi.ledger.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** What a column holds (列类型), and the Java type its record component must have. */
public enum ColumnKind {
    TEXT(String.class),
    LONG_TEXT(String.class),
    /** A word from a dictionary the town keeps. */
    WORD(String.class),
    DATE(LocalDate.class),
    /** Yuan, two decimals. */
    MONEY(BigDecimal.class),
    COUNT(Integer.class),
    /** A number with at most two decimals that is no money: a rate, an average. */
    DECIMAL(BigDecimal.class),
    YES_NO(Boolean.class),
    /** One constant of an enum. */
    CHOICE(Enum.class),
    /** Several constants of an enum. */
    CHOICES(Set.class),
    /** The id of one record of a reference source. */
    REFERENCE(Long.class),
    /** The ids of several records of a reference source. */
    REFERENCES(Set.class);

    private final Class<?> type;

    ColumnKind(Class<?> type) {
        this.type = type;
    }

    boolean fits(Class<?> component) {
        return type.isAssignableFrom(component);
    }

    public boolean several() {
        return this == CHOICES || this == REFERENCES;
    }

    public boolean numeric() {
        return this == MONEY || this == COUNT || this == DECIMAL;
    }

    public boolean ranged() {
        return numeric() || this == DATE;
    }

    public boolean written() {
        return this == TEXT || this == LONG_TEXT || this == WORD;
    }
}
