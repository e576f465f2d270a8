package fazhi.durability;

import fazhi.security.session.SystemIdentity;
import java.util.HashMap;
import java.util.Map;

/** A portal of its own process that saves one case after another and says so after each. */
public final class SavingPortal {

    private SavingPortal() {}

    /**
     * @param arguments the data folder, and how many cases to save
     */
    public static void main(String[] arguments) {
        var context = HeadlessPortal.open(arguments[0]);
        var cases = HeadlessPortal.cases(context);
        System.out.println("ready");
        for (int i = 1; i <= Integer.parseInt(arguments[1]); i++) {
            var data = cases.format().make(values(i));
            SystemIdentity.run(() -> cases.add(data));
            System.out.println("saved " + i);
        }
        context.close();
    }

    private static Map<String, Object> values(int i) {
        var values = new HashMap<String, Object>();
        values.put("caseNumber", "K-" + i);
        values.put("cause", "MINING");
        values.put("party", "P" + i);
        values.put("filedOn", java.time.LocalDate.of(2022, 3, 15));
        return values;
    }
}
