package fazhi.audit;

/** Who is acting now (操作人), for the trail; given by the module that knows the login. */
@FunctionalInterface
public interface Actor {

    String name();
}
