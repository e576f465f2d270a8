package fazhi.storage;

import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.stereotype.Component;

/** What is done with the file when its last connection is closed (关闭之后): see {@link Compaction}. */
@Component
class ClosedDatabase implements DisposableBean {

    private final String url;

    ClosedDatabase(@Value("${spring.datasource.url}") String url) {
        this.url = url;
    }

    @Override
    public void destroy() {
        DatabaseFile.of(url).map(Compaction::new).ifPresent(Compaction::run);
    }

    /** The connections need it, so that they go first. */
    @Component
    static class Last extends AbstractDependsOnBeanFactoryPostProcessor {

        Last() {
            super(DataSource.class, ClosedDatabase.class);
        }
    }
}
