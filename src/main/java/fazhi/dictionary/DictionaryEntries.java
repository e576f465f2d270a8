package fazhi.dictionary;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DictionaryEntries extends Repository<DictionaryEntry, Long> {

    List<DictionaryEntry> findByDictionaryOrderByOrderAscIdAsc(String dictionary);

    Optional<DictionaryEntry> findById(long id);

    Optional<DictionaryEntry> findByDictionaryAndLabel(String dictionary, String label);

    DictionaryEntry save(DictionaryEntry entry);
}
