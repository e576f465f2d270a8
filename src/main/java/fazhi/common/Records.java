package fazhi.common;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records made and read by the names of their components (按名构造与读取). */
public final class Records {

    private Records() {}

    /** A missing name is an empty value. */
    public static <T extends Record> T make(
            Class<T> type, Map<String, ? extends @Nullable Object> values) {
        try {
            var components = type.getRecordComponents();
            var types = Stream.of(components).map(each -> each.getType()).toArray(Class<?>[]::new);
            var arguments = Stream.of(components).map(each -> values.get(each.getName())).toArray();
            var constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getName(), broken);
        }
    }

    public static @Nullable Object value(RecordComponent component, Record data) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(component.toString(), broken);
        }
    }
}
