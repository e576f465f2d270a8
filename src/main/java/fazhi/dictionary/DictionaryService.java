package fazhi.dictionary;

import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the town's own lists (字典). A value is disabled, never deleted: old rows still show it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DictionaryService {

    private static final String KEEPER = "hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')";

    private final DictionaryEntries entries;

    DictionaryService(DictionaryEntries entries) {
        this.entries = entries;
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
        return entries.save(new DictionaryEntry(data)).stored().id();
    }

    @Transactional
    @PreAuthorize(KEEPER)
    public void rename(Stored<DictionaryData> read, String label) {
        if (label.equals(read.data().label())) {
            return;
        }
        requireFree(read.data().dictionary(), label);
        current(read).rename(label);
    }

    @Transactional
    @PreAuthorize(KEEPER)
    public void disable(Stored<DictionaryData> read) {
        current(read).disable();
    }

    @Transactional
    @PreAuthorize(KEEPER)
    public void enable(Stored<DictionaryData> read) {
        current(read).enable();
    }

    private DictionaryEntry current(Stored<DictionaryData> read) {
        var entry = entries.findById(read.id()).orElseThrow(() -> new Missing("dictionary"));
        read.requireVersion(entry.stored().version());
        return entry;
    }

    private void requireFree(String dictionary, String label) {
        if (label.isBlank() || label.length() > DictionaryData.LABEL_MAX_LENGTH) {
            throw Refusal.at("label", "dictionary.label-length", DictionaryData.LABEL_MAX_LENGTH);
        }
        if (entries.findByDictionaryAndLabel(dictionary, label).isPresent()) {
            throw Refusal.at("label", "dictionary.label-taken", label);
        }
    }
}
