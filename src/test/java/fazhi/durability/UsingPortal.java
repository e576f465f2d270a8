package fazhi.durability;

import fazhi.jobs.JobProgress;
import fazhi.ledger.batch.ImportService;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.answer.Decisions;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Uses a data folder as a year of work does: imports, changes, deletions, and an end without
 * goodbye. That leaves gaps in the file.
 */
public final class UsingPortal {

    private static final int ROWS = 400;

    private UsingPortal() {}

    /**
     * @param arguments the data folder
     */
    public static void main(String[] arguments) {
        Acts.run(() -> use(arguments));
    }

    private static Void use(String[] arguments) throws IOException {
        var context = HeadlessPortal.open(arguments[0]);
        var acts = new Acts(context);
        for (int round = 1; round <= 3; round++) {
            carryIn(context, round);
            var database = context.getBean(JdbcClient.class);
            database.sql("delete from import_row").update();
            database.sql("update penalty_case set party = party || '…' where mod(id, 3) = 0")
                    .update();
            database.sql("delete from penalty_case where mod(id, 2) = 0").update();
            for (int i = 0; i < 10; i++) {
                acts.act(round * 100L + i);
                acts.upload(round * 100L + i);
            }
        }
        System.out.println("used");
        Runtime.getRuntime().halt(137);
        return null;
    }

    private static void carryIn(ConfigurableApplicationContext context, int round) {
        var rows =
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i -> "U%d-%d\tMINING\tP%d\t2022-03-15\n".formatted(round, i, i))
                        .collect(Collectors.joining("", "案件编号\t案由\t当事人\t立案日期\n", ""));
        var file = context.getBean(ImportFiles.class).paste("rows", rows);
        var imports = context.getBean(ImportService.class);
        imports.carryOut(
                imports.open("penalty", file), Decisions.NONE.accepting(true), new Unheard());
    }

    private static final class Unheard implements JobProgress {

        @Override
        public void report(double share, String step) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
