package fazhi.security.web.surface;

import java.io.IOException;

/** A body that is not read to its end (拒收的内容), and the status that says why. */
final class RefusedBody extends IOException {

    private final int status;

    RefusedBody(int status) {
        super("refused with " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
