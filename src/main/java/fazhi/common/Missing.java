package fazhi.common;

/** Nothing is there, or nothing the asking person may see (记录不存在或无权查看). */
public class Missing extends RuntimeException {

    public Missing(String what) {
        super(what);
    }
}
