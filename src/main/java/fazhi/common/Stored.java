package fazhi.common;

import java.util.ConcurrentModificationException;

/** A saved record (已保存的记录): its data, with the id and version it was read at. */
public record Stored<T>(long id, long version, T data) {

    public <U> Stored<U> with(U changed) {
        return new Stored<>(id, version, changed);
    }

    /** Refuses a change that was prepared on an older state than the current one. */
    public void requireVersion(long current) {
        if (version != current) {
            throw new ConcurrentModificationException(
                    "read at version " + version + ", now at " + current);
        }
    }
}
