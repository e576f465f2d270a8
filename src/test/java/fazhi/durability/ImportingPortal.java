package fazhi.durability;

import fazhi.jobs.JobProgress;
import fazhi.ledger.batch.ImportService;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.security.session.SystemIdentity;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A portal of its own process that imports a file and says how far it is. */
public final class ImportingPortal {

    private ImportingPortal() {}

    /**
     * @param arguments the data folder, and how many rows to import
     */
    public static void main(String[] arguments) {
        var context = HeadlessPortal.open(arguments[0]);
        var rows =
                IntStream.rangeClosed(1, Integer.parseInt(arguments[1]))
                        .mapToObj(i -> "K-%d\tMINING\tP%d\t2022-03-15\n".formatted(i, i))
                        .collect(Collectors.joining("", "案件编号\t案由\t当事人\t立案日期\n", ""));
        var file = context.getBean(ImportFiles.class).paste("rows", rows);
        var imports = context.getBean(ImportService.class);
        SystemIdentity.run(
                () ->
                        imports.carryOut(
                                imports.open("penalty", file),
                                Decisions.NONE.accepting(true),
                                new Said()));
        System.out.println("imported");
        context.close();
    }

    /** Says every step on the console. */
    private static final class Said implements JobProgress {

        @Override
        public void report(double share, String step) {
            System.out.println("share " + share);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
