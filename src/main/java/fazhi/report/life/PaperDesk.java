package fazhi.report.life;

import fazhi.audit.AuditAction;
import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.StepKind;
import fazhi.report.edition.Steps;
import fazhi.report.paper.PaperKind;
import fazhi.report.paper.PaperNumber;
import fazhi.report.paper.PaperStage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a document back to its desk or out of the house (退回、印发). */
@Service
@Transactional
public class PaperDesk {

    private final PaperActs acts;

    private final EditionService editions;

    private final Steps steps;

    private final Clock clock;

    PaperDesk(PaperActs acts, EditionService editions, Steps steps, Clock clock) {
        this.acts = acts;
        this.editions = editions;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Sends it back with a reason (退回); the next edition opens with the same passages. The law
     * office does so until it passed the review, the leader until it is issued.
     */
    @PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
    public void sendBack(long id, int edition, PaperStage from, String reason) {
        if (reason.isBlank()) {
            throw Refusal.at("remark", "paper.no-reason");
        }
        if (!Set.of(PaperStage.REVIEW, PaperStage.SIGN_OFF, PaperStage.SIGNED).contains(from)) {
            throw new Refusal("paper.elsewhere");
        }
        if (from != PaperStage.REVIEW && !leader()) {
            throw new AccessDeniedException("send back " + id);
        }
        acts.move(
                id,
                edition,
                from,
                AuditAction.REJECTED,
                values -> {
                    values.put("stage", PaperStage.DRAFT);
                    values.put("edition", edition + 1);
                    values.put("signer", null);
                    values.put("recordedBy", null);
                    values.put("signedOn", null);
                });
        editions.copy(editions.get(id, edition), id, edition + 1);
        steps.add(id, edition, StepKind.SENT_BACK, reason);
    }

    private static boolean leader() {
        return fazhi.security.PortalUser.current()
                .map(person -> person.roles().contains(fazhi.security.Role.LEADER))
                .orElse(false);
    }

    /** The number to propose for a document (拟编文号): the one typed in its draft, else the next. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public String proposedNumber(long id, String prefix) {
        var typed = acts.get(id).documentNumber();
        return typed == null || typed.isBlank() ? proposedNumber(prefix) : typed;
    }

    /**
     * The number to propose (拟编文号): the next one known of this prefix and year; the town numbers
     * other papers too, so the first of a year stays open.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public String proposedNumber(String prefix) {
        var start = prefix + "\u3014" + LocalDate.now(clock).getYear() + "\u3015";
        var last = prefix.isEmpty() ? 0 : acts.lastNumber(start);
        return start + (last == 0 ? "" : last + 1) + "\u53f7";
    }

    /**
     * Gives it its number and today's date (印发).
     *
     * @param number empty for a duty report that gets none
     */
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public void issue(long id, int edition, String number) {
        var needed = acts.get(id).kind() == PaperKind.ANNUAL_REPORT;
        var given = VisibleText.line(number);
        if (needed && given.isEmpty() || !PaperNumber.fits(given)) {
            throw Refusal.at("number", "paper.number-form", given);
        }
        if (!given.isEmpty() && acts.numbered(given).stream().anyMatch(other -> other != id)) {
            throw Refusal.at("number", "paper.number-taken", given);
        }
        acts.move(
                id,
                edition,
                PaperStage.SIGNED,
                AuditAction.PUBLISHED,
                values -> {
                    values.put("stage", PaperStage.ISSUED);
                    values.put("documentNumber", given.isEmpty() ? null : given);
                    values.put("issuedOn", LocalDate.now(clock));
                });
        steps.add(id, edition, StepKind.ISSUED, given);
    }
}
