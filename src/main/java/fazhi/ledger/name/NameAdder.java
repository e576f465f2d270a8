package fazhi.ledger.name;

import java.util.List;
import java.util.Map;

/**
 * Adds to a register or a word list while a table is imported (就地新增): by a name, and what the row
 * says besides.
 */
public interface NameAdder {

    /** The reference source or word list it adds to. */
    String source();

    /** True when the reader may add to it. */
    boolean open();

    /** What a person may say of a new name besides, by word; it is offered and not asked. */
    default List<String> details() {
        return List.of();
    }

    /** Whether it takes more than the name from the row. */
    default boolean described() {
        return false;
    }

    /**
     * Adds what is called so.
     *
     * @param details what else the row says, by word: {@code title}, {@code department}, {@code
     *     basis}
     * @return the id of the record, or the code of the word
     */
    Object add(String name, Map<String, String> details);
}
