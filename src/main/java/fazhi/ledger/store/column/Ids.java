package fazhi.ledger.store.column;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the ids of several records in one text column (多引用列), {@code ,3,17,}. */
public final class Ids implements AttributeConverter<Set<Long>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<Long> several) {
        return several == null || several.isEmpty()
                ? null
                : new TreeSet<>(several)
                        .stream().map(String::valueOf).collect(Collectors.joining(",", ",", ","));
    }

    @Override
    public Set<Long> convertToEntityAttribute(@Nullable String text) {
        return text == null
                ? new TreeSet<>()
                : Arrays.stream(text.split(","))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
