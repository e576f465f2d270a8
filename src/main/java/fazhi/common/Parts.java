package fazhi.common;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What modules contribute of one kind, in order (模块贡献): asked of Spring once, when first needed, so
 * that the parts may know their whole; to ask it each time costs as much as a page's statements.
 */
public final class Parts<T> {

    private final ObjectProvider<T> provider;

    private volatile @Nullable List<T> all;

    public Parts(ObjectProvider<T> provider) {
        this.provider = provider;
    }

    public List<T> all() {
        var known = all;
        if (known == null) {
            known = provider.orderedStream().toList();
            all = known;
        }
        return known;
    }

    public Stream<T> stream() {
        return all().stream();
    }
}
