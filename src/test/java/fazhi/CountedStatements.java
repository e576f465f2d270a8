package fazhi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the statements a view sends to the database, and closes it where a test wants to see that.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    private static final Queue<String> STATEMENTS = new ConcurrentLinkedQueue<>();

    private static volatile boolean away;

    /** Closes the database, or opens it again: it answers no connection meanwhile. */
    public static void close(boolean closed) {
        away = closed;
    }

    public static void restart() {
        STATEMENTS.clear();
    }

    public static List<String> sent() {
        return List.copyOf(STATEMENTS);
    }

    @Bean
    static BeanPostProcessor counting() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counted(source) : bean;
            }
        };
    }

    private static DataSource counted(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                result -> result instanceof Connection connection ? counted(connection) : result);
    }

    private static Connection counted(Connection connection) {
        return proxy(Connection.class, connection, result -> result);
    }

    private interface Wrap {

        Object of(Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Wrap wrap) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            if (away && method.getName().equals("getConnection")) {
                                throw new SQLNonTransientConnectionException(
                                        "canary: select * from penalty_case", "08001");
                            }
                            if (method.getName().equals("prepareStatement")) {
                                STATEMENTS.add(String.valueOf(arguments[0]));
                            }
                            try {
                                return wrap.of(method.invoke(target, arguments));
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        }));
    }
}
