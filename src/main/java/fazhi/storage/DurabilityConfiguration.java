package fazhi.storage;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Nothing acknowledged is lost (已保存即落盘): H2 alone never calls fsync, so each outer commit is
 * followed by a sync on the connection it used. PostgreSQL does this by itself.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression(
        "'${spring.datasource.url}'.startsWith('jdbc:h2:file') and ${portal.h2.sync:true}")
class DurabilityConfiguration {

    @Bean
    TransactionExecutionListener syncAfterCommit(DataSource dataSource) {
        var database = new JdbcTemplate(dataSource);
        return new TransactionExecutionListener() {

            @Override
            public void afterCommit(
                    TransactionExecution transaction, @Nullable Throwable commitFailure) {
                if (commitFailure == null
                        && transaction.isNewTransaction()
                        && !transaction.isReadOnly()) {
                    database.execute("CHECKPOINT SYNC");
                }
            }
        };
    }
}
