package fazhi.durability;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal of its own process that says what it has kept, one line each, until it is killed. */
public final class KeepingPortal {

    /** Longer than H2 needs to tidy up by itself between two saves. */
    private static final int SPARSE = 250;

    private KeepingPortal() {}

    /**
     * @param arguments the data folder, the round, {@code sparse} or {@code dense}, {@code narrow}
     *     or {@code whole}
     */
    public static void main(String[] arguments) {
        Acts.run(() -> keep(arguments));
    }

    private static Void keep(String[] arguments) throws IOException, InterruptedException {
        var whole = arguments[3].equals("whole");
        var context = whole ? HeadlessPortal.open(arguments[0]) : NarrowPortal.open(arguments[0]);
        var acts = new Acts(context);
        LongFunction<String> save = whole ? cases(context) : acts::act;
        var pause = arguments[2].equals("sparse") ? SPARSE : 0;
        var chance = new Random();
        System.out.println("ready");
        for (long number = Long.parseLong(arguments[1]) * 1_000_000; ; number++) {
            System.out.println(acts.act(number));
            Thread.sleep(pause == 0 ? 0 : chance.nextInt(pause));
            if (number % 3 == 0) {
                System.out.println(acts.upload(number));
            }
            if (whole) {
                System.out.println(save.apply(number));
            }
            Thread.sleep(pause == 0 ? 0 : chance.nextInt(pause));
        }
    }

    private static LongFunction<String> cases(ConfigurableApplicationContext context) {
        var cases = HeadlessPortal.cases(context);
        return number -> {
            var name = "case " + number;
            var data =
                    cases.format()
                            .make(
                                    Map.of(
                                            "caseNumber",
                                            name,
                                            "cause",
                                            "MINING",
                                            "party",
                                            "P",
                                            "filedOn",
                                            LocalDate.of(2022, 3, 15)));
            cases.add(data);
            return name;
        };
    }
}
