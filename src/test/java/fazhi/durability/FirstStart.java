package fazhi.durability;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts on a folder for the first time and says how many accounts its tables hold. */
public final class FirstStart {

    private FirstStart() {}

    /**
     * @param arguments the data folder
     */
    public static void main(String[] arguments) {
        try (var context = NarrowPortal.open(arguments[0])) {
            var accounts =
                    context.getBean(JdbcClient.class)
                            .sql("select count(*) from account")
                            .query(Long.class)
                            .single();
            System.out.println("tables " + accounts);
        }
    }
}
