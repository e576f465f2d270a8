package fazhi.audit;

/**
 * Who is acting now, and from where (操作人), for the trail; given by the module that knows the login.
 */
@FunctionalInterface
public interface Actor {

    String name();

    /** Address of the machine, or empty where there is none: jobs, commands, the first start. */
    default String address() {
        return "";
    }
}
