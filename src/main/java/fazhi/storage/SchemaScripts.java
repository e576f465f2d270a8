package fazhi.storage;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The steps of the tables that this portal knows (表结构脚本). */
final class SchemaScripts {

    static final List<String> LOCATIONS =
            List.of("classpath:db/migration", "classpath:db/vendor/h2");

    private SchemaScripts() {}

    /** Names of all of them: equal when there is nothing to do. */
    static String fingerprint() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        return Stream.concat(
                        Stream.of(resolver.getResources("classpath*:db/migration/V*.sql")),
                        Stream.of(resolver.getResources("classpath*:db/vendor/h2/V*.sql")))
                .map(Resource::getFilename)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
