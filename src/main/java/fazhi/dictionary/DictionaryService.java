package fazhi.dictionary;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the town's own lists (字典). A value is disabled, never deleted: old rows still show it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DictionaryService {

    private static final String KEEPER = "hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')";

    private static final String OBJECT = "dictionary";

    private final DictionaryEntries entries;

    private final AuditTrail trail;

    DictionaryService(DictionaryEntries entries, AuditTrail trail) {
        this.entries = entries;
        this.trail = trail;
    }

    /** Names of the lists that hold something. */
    public List<String> dictionaries() {
        return entries.dictionaries();
    }

    /** All values in their order, disabled ones too. */
    public List<Stored<DictionaryData>> list(String dictionary) {
        return entries.findByDictionaryOrderByOrderAscIdAsc(dictionary).stream()
                .map(DictionaryEntry::stored)
                .toList();
    }

    /** The values that may be chosen on a day. */
    public List<Stored<DictionaryData>> list(String dictionary, LocalDate day) {
        return list(dictionary).stream().filter(each -> each.data().choosableOn(day)).toList();
    }

    @Transactional
    @PreAuthorize(KEEPER)
    public long add(DictionaryData data) {
        requireFree(data.dictionary(), data.label());
        var added = entries.save(new DictionaryEntry(data)).stored();
        trail.record(AuditAction.CREATED, ref(added.id()), null, added.data());
        return added.id();
    }

    @Transactional
    @PreAuthorize(KEEPER)
    public void rename(Stored<DictionaryData> read, String label) {
        if (label.equals(read.data().label())) {
            return;
        }
        requireFree(read.data().dictionary(), label);
        change(read, entry -> entry.rename(label));
    }

    @Transactional
    @PreAuthorize(KEEPER)
    public void disable(Stored<DictionaryData> read) {
        change(read, DictionaryEntry::disable);
    }

    @Transactional
    @PreAuthorize(KEEPER)
    public void enable(Stored<DictionaryData> read) {
        change(read, DictionaryEntry::enable);
    }

    private void change(Stored<DictionaryData> read, Consumer<DictionaryEntry> change) {
        var entry = entries.findById(read.id()).orElseThrow(() -> new Missing(OBJECT));
        var before = entry.stored();
        read.requireVersion(before.version());
        change.accept(entry);
        trail.record(AuditAction.CHANGED, ref(read.id()), before.data(), entry.stored().data());
    }

    private static RecordRef ref(long id) {
        return new RecordRef(OBJECT, id);
    }

    private void requireFree(String dictionary, String label) {
        if (label.isBlank() || label.length() > DictionaryData.LABEL_MAX_LENGTH) {
            throw Refusal.at("label", "dictionary.label-length", DictionaryData.LABEL_MAX_LENGTH);
        }
        if (dictionary.isBlank() || dictionary.length() > DictionaryData.LIST_MAX_LENGTH) {
            throw Refusal.at(
                    "dictionary", "dictionary.list-length", DictionaryData.LIST_MAX_LENGTH);
        }
        if (entries.findByDictionaryAndLabel(dictionary, label).isPresent()) {
            throw Refusal.at("label", "dictionary.label-taken", label);
        }
    }
}
