package fazhi.ledger.store.column;

import jakarta.persistence.AttributeConverter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps several constants of an enum in one text column (多选列), {@code ,FINE,WARNING,}, so that a
 * record stays one row in the database as it is in Excel.
 */
public abstract class Choices<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> type;

    protected Choices(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<E> several) {
        return several == null || several.isEmpty()
                ? null
                : several.stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining(",", ",", ","));
    }

    @Override
    public Set<E> convertToEntityAttribute(@Nullable String text) {
        var several = EnumSet.noneOf(type);
        if (text != null) {
            for (var name : text.split(",")) {
                if (!name.isEmpty()) {
                    several.add(Enum.valueOf(type, name));
                }
            }
        }
        return several;
    }
}
