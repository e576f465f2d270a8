package fazhi;

import java.util.Collections;
import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Classes in the order of a seed (种子次序), the same on every machine: the file system lists them in
 * an order of its own, which a shuffle keeps apart.
 */
final class SeededOrder implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        var classes = context.getClassDescriptors();
        classes.sort(Comparator.comparing(each -> each.getTestClass().getName()));
        context.getConfigurationParameter("fazhi.seed")
                .map(Long::valueOf)
                .ifPresent(seed -> Collections.shuffle(classes, new java.util.Random(seed)));
    }
}
