package fazhi.security;

/** Whose portal this is (所属镇街), for the page before the login and the header. */
public interface Town {

    String name();

    /** What people call it. */
    String shortName();
}
