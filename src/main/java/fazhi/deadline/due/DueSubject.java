package fazhi.deadline.due;

import fazhi.ledger.Ledger;
import fazhi.ledger.Masking;
import fazhi.ledger.format.Trait;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record is called beside its last day (期限对象): its title; where it has no number yet, of
 * whom it is as well, masked for whoever may read it.
 */
public final class DueSubject {

    private DueSubject() {}

    public static <D extends Record> String of(Ledger<D> ledger, D data) {
        var title = ledger.title(data);
        var named = ledger.format().with(Trait.TITLE);
        if (named.size() < 2 || named.getFirst().value(data) != null) {
            return title;
        }
        return Stream.concat(
                        Stream.of(title),
                        ledger.format().with(Trait.PERSONAL).stream()
                                .flatMap(column -> Optional.ofNullable(column.value(data)).stream())
                                .map(value -> Masking.name(value.toString()))
                                .limit(1))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
    }
}
