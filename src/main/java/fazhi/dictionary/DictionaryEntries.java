package fazhi.dictionary;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DictionaryEntries extends Repository<DictionaryEntry, Long> {

    List<DictionaryEntry> findByDictionaryOrderByOrderAscIdAsc(String dictionary);

    @Query("select distinct e.dictionary from DictionaryEntry e order by e.dictionary")
    List<String> dictionaries();

    Optional<DictionaryEntry> findById(long id);

    Optional<DictionaryEntry> findByDictionaryAndLabel(String dictionary, String label);

    DictionaryEntry save(DictionaryEntry entry);
}
