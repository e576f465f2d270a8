package fazhi.security.password;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets two hashes be computed at a time: each takes 19 MiB and all of a core. */
final class BoundedEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;

    private final Semaphore places = new Semaphore(2, true);

    BoundedEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bounded(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return bounded(() -> matched(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private boolean matched(@Nullable CharSequence password, @Nullable String hash) {
        try {
            return encoder.matches(password, hash);
        } catch (IllegalArgumentException _) {
            // a row with a foreign prefix, or none, opens for nobody
            return false;
        }
    }

    private <T> T bounded(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
