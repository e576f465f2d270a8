package fazhi.ledger;

import java.util.function.Predicate;

/**
 * A condition across columns that every record of a ledger holds (校验规则): form, import and service
 * ask the same one.
 *
 * @param column where the complaint is shown
 */
public record Rule<D extends Record>(String column, String key, Predicate<D> holds) {}
