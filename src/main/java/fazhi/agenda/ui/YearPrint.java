package fazhi.agenda.ui;

import fazhi.agenda.Agenda;
import fazhi.agenda.AgendaEntry;
import fazhi.agenda.AgendaSpan;
import fazhi.audit.AuditAction;
import fazhi.audit.access.TakenFiles;
import fazhi.calendar.DayKind;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.ui.ledger.print.Paper;
import fazhi.ui.ledger.print.PrintAnswer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year's calendar on A3 with all that stands on a day (全年日历打印). */
@Controller
class YearPrint {

    private static final String ROUTE = "print/agenda";

    private static final int MONTHS = 12;

    private static final int DAYS = 31;

    private final Agenda agenda;

    private final Paper paper;

    private final PrintAnswer answer;

    private final Kit kit;

    YearPrint(Agenda agenda, Paper paper, PrintAnswer answer, Kit kit) {
        this.agenda = agenda;
        this.paper = paper;
        this.answer = answer;
        this.kit = kit;
    }

    /** Trail, words and the day of a print (打印工具). */
    @org.springframework.stereotype.Component
    record Kit(TakenFiles taken, Texts texts, Clock clock) {}

    static String route(int year) {
        return ROUTE + "?year=" + year;
    }

    @GetMapping("/" + ROUTE)
    ResponseEntity<String> year(
            @RequestParam String year, @RequestParam(defaultValue = "") String lang) {
        return answer.of(lang, () -> page(parsed(year)));
    }

    private static Year parsed(String year) {
        try {
            return Year.parse(year);
        } catch (DateTimeException _) {
            throw new Refusal("period.unknown", year);
        }
    }

    private String page(Year year) {
        var texts = kit.texts();
        var span = agenda.between(year.atDay(1), year.atMonth(MONTHS).atEndOfMonth());
        var title = texts.get("agenda.year", year.toString());
        var page = new Html().element("h1", "", title);
        page.element("p", "scope", basis(year, span));
        page.raw("<table class=\"rows year\"><thead><tr>")
                .element("th", "day", texts.get("agenda.day"));
        for (int month = 1; month <= MONTHS; month++) {
            page.element("th", "", texts.get("day.month." + month));
        }
        page.raw("</tr></thead><tbody>");
        for (int day = 1; day <= DAYS; day++) {
            page.raw("<tr>").element("th", "day", String.valueOf(day));
            for (int month = 1; month <= MONTHS; month++) {
                var of = YearMonth.of(year.getValue(), month);
                if (of.isValidDay(day)) {
                    cell(of.atDay(day), span, page);
                } else {
                    page.raw("<td class=\"none\"></td>");
                }
            }
            page.close("tr");
        }
        page.raw("</tbody></table>");
        long lines = span.entries().values().stream().mapToLong(List::size).sum();
        kit.taken().taken(AuditAction.EXPORTED, new RecordRef("agenda", 0), "print", lines);
        return paper.large(title, page.toString());
    }

    private String basis(Year year, AgendaSpan span) {
        var key =
                span.special().isEmpty()
                        ? "agenda.no-plan"
                        : span.cut() ? "agenda.cut" : "agenda.basis";
        return kit.texts().get(key, LocalDate.now(kit.clock()).toString(), year.toString());
    }

    private void cell(LocalDate day, AgendaSpan span, Html page) {
        var texts = kit.texts();
        var special = span.special().get(day);
        boolean off =
                special == null
                        ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                        : special.kind() == DayKind.OFF;
        page.raw(off ? "<td class=\"off\">" : "<td>")
                .element("b", "", texts.get("agenda.weekday." + day.getDayOfWeek().getValue()));
        if (special != null) {
            page.text(" " + texts.get(off ? "agenda.off" : "agenda.worked", special.name()));
        }
        span.on(day).forEach(entry -> entry(entry, page));
        page.close("td");
    }

    private void entry(AgendaEntry entry, Html page) {
        var sign = kit.texts().get("agenda.sign." + entry.state());
        page.element("div", "", sign.isEmpty() ? entry.title() : sign + " " + entry.title());
    }
}
