package fazhi.browser;

import java.util.Locale;
import org.springframework.test.context.TestPropertySource;

/** The same second year on an English screen, in a town of its own. */
@TestPropertySource(properties = "portal.test=second year in English")
class SecondYearInEnglishTests extends SecondYearJourney {

    SecondYearInEnglishTests() {
        super(Locale.ENGLISH);
    }
}
