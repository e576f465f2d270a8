package fazhi.ledger.store;

import fazhi.common.text.VisibleText;
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

    protected long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    protected long version() {
        return version;
    }

    protected void search(String text) {
        searchText = searchable(text);
    }

    static String searchable(String text) {
        return VisibleText.cut(text, SEARCH_LIMIT);
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
