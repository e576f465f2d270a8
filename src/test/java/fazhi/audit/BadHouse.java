package fazhi.audit;

import com.vaadin.flow.component.html.Div;
import fazhi.shell.Doorbell;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** Everything the house rules forbid, so that each rule is seen to fail. */
public final class BadHouse {

    private BadHouse() {}

    public static Class<?>[] all() {
        return new Class<?>[] {
            Upwards.class, Painted.class, Shown.class, Injected.class, Hasty.class
        };
    }

    static final class Upwards {

        Doorbell below;
    }

    static final class Painted {

        Div screen;
    }

    public interface Shown extends Repository<String, Long> {}

    static final class Injected {

        @Autowired String field;
    }

    static final class Hasty {

        LocalDate today() {
            Thread.currentThread().interrupt();
            return LocalDate.now();
        }
    }
}
