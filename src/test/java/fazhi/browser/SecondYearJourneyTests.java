package fazhi.browser;

import java.util.Locale;

/** The second year on a Chinese screen. */
class SecondYearJourneyTests extends SecondYearJourney {

    SecondYearJourneyTests() {
        super(Locale.SIMPLIFIED_CHINESE);
    }
}
