package fazhi.common;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Settings of one kind kept at hand (按键暂存), all of them as {@link Remembered} keeps one. */
public final class RememberedByKey<K, T> {

    private static final int MOST = 100;

    private final Remembered<Map<K, T>> kept = new Remembered<>(ConcurrentHashMap::new);

    private final Function<K, T> source;

    public RememberedByKey(Function<K, T> source) {
        this.source = source;
    }

    public T get(K key) {
        var all = kept.get();
        var known = all.get(key);
        if (known != null) {
            return known;
        }
        var value = source.apply(key);
        if (all.size() < MOST) {
            all.put(key, value);
        }
        return value;
    }

    /** Says that they change in the running transaction. */
    public void forget() {
        kept.forget();
    }
}
