package fazhi.meeting;

import fazhi.dictionary.DictionaryService;
import fazhi.ledger.name.WordSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Kinds of meetings as the town names them (会议类型词表). */
@Component
class MeetingKinds implements WordSource {

    private final DictionaryService dictionary;

    MeetingKinds(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public String id() {
        return "meeting-kind";
    }

    @Override
    public List<Word> words() {
        return dictionary.list(id()).stream()
                .map(each -> each.data())
                .map(
                        each ->
                                new Word(
                                        each.code() == null ? each.label() : each.code(),
                                        each.label()))
                .toList();
    }
}
