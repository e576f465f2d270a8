package fazhi.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger as the database keeps it (台账行): identity, version, recycle bin, and the
 * record a person typed, embedded under the attribute {@code data}.
 *
 * <p>The one superclass of all ledger rows: thirty tables share these columns, and the store reads
 * them without knowing the ledger.
 *
 * @see "docs/decisions/002-ledger-as-value.md"
 */
@MappedSuperclass
public abstract class Entry<D extends Record> {

    /** Longest text for quick search, in characters. */
    private static final int SEARCH_LIMIT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private long version;

    @Column(name = "search_text")
    private String searchText = "";

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    protected abstract D data();

    protected abstract void data(D data);

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long version() {
        return version;
    }

    void search(String text) {
        searchText = text.length() > SEARCH_LIMIT ? text.substring(0, SEARCH_LIMIT) : text;
    }

    boolean removed() {
        return removedAt != null;
    }

    Instant removedAt() {
        if (removedAt == null) {
            throw new IllegalStateException("not removed");
        }
        return removedAt;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    void restore() {
        removedAt = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Entry<?> entry
                        && getClass() == entry.getClass()
                        && id != null
                        && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
