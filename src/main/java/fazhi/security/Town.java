package fazhi.security;

/** Whose portal this is (所属镇街), for the page before the login. */
public interface Town {

    String name();
}
