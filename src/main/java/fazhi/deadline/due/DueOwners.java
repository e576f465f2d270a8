package fazhi.deadline.due;

import fazhi.ledger.name.References;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of who answers for clocks (责任人); one statement. */
@Component
public record DueOwners(References references) {

    public Map<Long, String> names(List<DueRow> rows) {
        return of(rows.stream().map(DueRow::owner));
    }

    public Map<Long, String> of(Stream<@Nullable Long> people) {
        var owners = people.filter(Objects::nonNull).collect(Collectors.toSet());
        return owners.isEmpty() ? Map.of() : references.source("staff").labels(owners);
    }
}
