package fazhi.agenda.ui;

import fazhi.agenda.Agenda;
import fazhi.ui.contribution.LedgerEntry;
import fazhi.ui.contribution.NavigationEntry;
import java.time.YearMonth;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The door to the calendar, beside that to the workbench (日历入口). */
@Configuration(proxyBeanMethods = false)
class AgendaNavigation {

    static final String MONTH = "agenda";

    static final String YEAR = "agenda/year";

    static final String AT = "at";

    @Bean
    @Order(10)
    NavigationEntry agendaEntry(Agenda agenda) {
        return new LedgerEntry(NavigationEntry.HOME, "agenda", "agenda.title", MONTH, agenda::open);
    }

    static String month(YearMonth month) {
        return MONTH + "?" + AT + "=" + month;
    }

    static String year(int year) {
        return YEAR + "?" + AT + "=" + year;
    }
}
