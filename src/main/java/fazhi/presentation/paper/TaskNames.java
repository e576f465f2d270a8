package fazhi.presentation.paper;

import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.References;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.presentation.showing.note.NoteData;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names behind the numbers of a task that was noted (任务名称). */
@Component
record TaskNames(References references, Ledger<StaffData> staff, Texts texts) {

    /** The unit and behind it the person, as far as they are known. */
    String who(NoteData note) {
        var person = note.person();
        var unit = note.unit() == null && person != null ? department(person) : note.unit();
        var called = person == null ? spoken(note) : name("staff", person);
        if (unit == null) {
            return called;
        }
        var office = name("department", unit);
        return called.isEmpty() ? office : texts.get("paper.who-of", office, called);
    }

    /** Who was named and is not on the list of staff; of a unit its name says it already. */
    private static String spoken(NoteData note) {
        return note.unit() == null ? note.personName() : "";
    }

    /** A leader speaks for the town, not for the office that keeps the list. */
    private @Nullable Long department(long person) {
        return staff.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                .filter(each -> each.id() == person)
                .map(Stored::data)
                .filter(each -> !each.leads())
                .flatMap(each -> Optional.ofNullable(each.department()).stream())
                .findFirst()
                .orElse(null);
    }

    String problem(NoteData note) {
        return note.problem() == null ? "" : name("problem", note.problem());
    }

    private String name(String source, long id) {
        return references.source(source).labels(Set.of(id)).getOrDefault(id, "");
    }
}
