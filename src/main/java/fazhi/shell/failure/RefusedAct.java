package fazhi.shell.failure;

import fazhi.common.text.VisibleText;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** What somebody tried and was refused by a service (被拒操作), in a word for the trail. */
public final class RefusedAct {

    private static final String OWN = "fazhi.";

    private static final int LONGEST = 200;

    private RefusedAct() {}

    /** The call where the method itself is refused, else what the service says of it. */
    public static String name(AccessDeniedException denied) {
        var told = String.valueOf(denied.getMessage());
        var name = denied instanceof AuthorizationDeniedException ? call(denied, told) : told;
        return VisibleText.cut(name, LONGEST);
    }

    private static String call(Exception denied, String told) {
        return Stream.of(denied.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(frame -> simple(frame.getClassName()) + "." + frame.getMethodName())
                .orElse(told);
    }

    private static String simple(String type) {
        var name = type.substring(type.lastIndexOf('.') + 1);
        var proxy = name.indexOf("$$");
        return proxy > 0 ? name.substring(0, proxy) : name;
    }
}
