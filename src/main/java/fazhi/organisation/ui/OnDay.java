package fazhi.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fazhi.common.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day a list is asked for (时点), from the address. */
final class OnDay {

    private static final String PARAMETER = "on";

    private OnDay() {}

    static @Nullable LocalDate of(BeforeEnterEvent event) {
        var text =
                event.getLocation().getQueryParameters().getSingleParameter(PARAMETER).orElse("");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new Refusal("unit.day-unreadable", text);
        }
    }
}
