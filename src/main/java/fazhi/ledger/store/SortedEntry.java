package fazhi.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * A row of a ledger whose list may be sorted by words (按音序排列的台账行): it keeps the key of its place.
 *
 * @see "docs/decisions/176-by-pinyin.md"
 */
@MappedSuperclass
public abstract class SortedEntry<D extends Record> extends Entry<D> {

    @Column(name = "sort_text")
    private String sortText = "";

    /** By what the row is sorted. */
    protected void order(String key) {
        sortText = key;
    }
}
