package fazhi.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private final AtomicInteger setting = new AtomicInteger(1);

    private final AtomicInteger reads = new AtomicInteger();

    private final Remembered<Integer> remembered =
            new Remembered<>(
                    () -> {
                        reads.incrementAndGet();
                        return setting.get();
                    });

    @Test
    void isReadOnceUntilItChanges() {
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(reads).hasValue(1);
        setting.set(2);
        remembered.forget();
        assertThat(remembered.get()).isEqualTo(2);
        assertThat(reads).hasValue(2);
    }

    @Test
    void whatWasReadWhileItChangedIsNotKept() {
        var slow = new Remembered<>(this::readWhileItChanges);
        changing = slow;
        assertThat(slow.get()).isEqualTo(1);
        assertThat(slow.get()).isEqualTo(2);
    }

    private Remembered<Integer> changing = remembered;

    private int readWhileItChanges() {
        int read = setting.get();
        if (reads.incrementAndGet() == 1) {
            setting.set(2);
            changing.forget();
        }
        return read;
    }
}
