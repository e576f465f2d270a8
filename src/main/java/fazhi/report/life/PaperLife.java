package fazhi.report.life;

import fazhi.audit.AuditAction;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.evidence.EvidenceService;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.StepKind;
import fazhi.report.edition.Steps;
import fazhi.report.paper.PaperStage;
import fazhi.report.source.FreezeService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From draft to signature (送审、审核、签发): acts of different people, each on the edition he read. An
 * edition is sealed with its figures when it is submitted, so that what is reviewed, signed and
 * issued is the same.
 */
@Service
@Transactional
public class PaperLife {

    private final PaperActs acts;

    private final EditionService editions;

    private final FreezeService freeze;

    private final Approval approval;

    PaperLife(PaperActs acts, EditionService editions, FreezeService freeze, Approval approval) {
        this.acts = acts;
        this.editions = editions;
        this.freeze = freeze;
        this.approval = approval;
    }

    /** What an approval is judged and written by (审批依据). */
    @org.springframework.stereotype.Component
    record Approval(
            FourEyes eyes, EvidenceService evidence, Contradictions contradictions, Clock clock) {

        Steps steps() {
            return eyes.steps();
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        boolean scanned(RecordRef paper, long attachment) {
            return evidence.list(paper).stream().anyMatch(file -> file.id() == attachment);
        }
    }

    /**
     * Submits a draft for review (送审).
     *
     * @throws Refusal while a gap is left in it, nobody is named to whom it goes, or a certain
     *     contradiction is not explained
     */
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public void submit(long id, int edition, String remark) {
        var paper = acts.get(id);
        if (paper.addressee() == null || paper.addressee().isBlank()) {
            throw new Refusal("paper.no-addressee");
        }
        acts.move(id, edition, PaperStage.DRAFT, AuditAction.SUBMITTED, to(PaperStage.REVIEW));
        var current = editions.current(id);
        var blocks = editions.seal(current);
        var gaps = Gaps.of(blocks);
        if (!gaps.isEmpty()) {
            throw new Refusal("paper.gaps", gaps.size(), String.join(" ", gaps));
        }
        var year = Period.year(paper.reportYear());
        var certain = approval.contradictions().certain(id, blocks, year);
        if (certain > 0 && remark.isBlank()) {
            throw Refusal.at("remark", "paper.contradictions", certain);
        }
        freeze.freeze(current.id(), blocks, year);
        approval.steps().add(id, edition, StepKind.SUBMITTED, remark);
    }

    /** Passes the review (审核通过). */
    @PreAuthorize("hasAnyRole('LAW_OFFICE', 'REVIEWER')")
    public void pass(long id, int edition, String remark) {
        approval.eyes().requireStranger(id);
        acts.move(id, edition, PaperStage.REVIEW, AuditAction.APPROVED, to(PaperStage.SIGN_OFF));
        approval.steps().add(id, edition, StepKind.PASSED, remark);
    }

    /** Signs it (签发). */
    @PreAuthorize("hasRole('LEADER')")
    public void sign(long id, int edition, String remark) {
        approval.eyes().requireThirdPerson(id, edition);
        acts.move(
                id,
                edition,
                PaperStage.SIGN_OFF,
                AuditAction.APPROVED,
                to(PaperStage.SIGNED)
                        .andThen(values -> values.put("signer", approval.steps().ownName()))
                        .andThen(values -> values.put("signedOn", approval.today())));
        approval.steps().add(id, edition, StepKind.SIGNED, remark);
    }

    /** Types a leader's scanned instruction in (代录签发); both names are kept. */
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public void record(long id, int edition, Instruction instruction, String remark) {
        approval.eyes().requireStranger(id);
        approval.eyes().requireOther(id, instruction.leader());
        if (instruction.on().isAfter(approval.today())) {
            throw Refusal.at("on", "ledger.ahead");
        }
        if (!approval.scanned(new RecordRef("report-paper", id), instruction.attachment())) {
            throw Refusal.at("attachment", "paper.no-scan");
        }
        acts.move(
                id,
                edition,
                PaperStage.SIGN_OFF,
                AuditAction.APPROVED,
                to(PaperStage.SIGNED)
                        .andThen(values -> values.put("signer", instruction.leader()))
                        .andThen(values -> values.put("recordedBy", approval.steps().ownName()))
                        .andThen(values -> values.put("signedOn", instruction.on())));
        approval.steps().add(id, edition, StepKind.RECORDED, instruction.leader(), remark);
    }

    private static java.util.function.Consumer<
                    java.util.Map<String, @org.jspecify.annotations.Nullable Object>>
            to(PaperStage stage) {
        return values -> values.put("stage", stage);
    }
}
