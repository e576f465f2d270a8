package fazhi.dictionary;

import fazhi.common.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dictionary_entry")
class DictionaryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private long version;

    private String dictionary;

    private @Nullable String code;

    private String label;

    @Column(name = "order_no")
    private int order;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private boolean enabled;

    @SuppressWarnings("NullAway.Init")
    DictionaryEntry() {
        // for JPA
    }

    DictionaryEntry(DictionaryData data) {
        this.dictionary = data.dictionary();
        this.code = data.code();
        this.label = data.label();
        this.order = data.order();
        this.validFrom = data.validFrom();
        this.validTo = data.validTo();
        this.enabled = data.enabled();
    }

    void rename(String label) {
        this.label = label;
    }

    void disable() {
        this.enabled = false;
    }

    void enable() {
        this.enabled = true;
    }

    Stored<DictionaryData> stored() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new Stored<>(
                id,
                version,
                new DictionaryData(dictionary, code, label, order, validFrom, validTo, enabled));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DictionaryEntry entry && id != null && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return DictionaryEntry.class.hashCode();
    }
}
