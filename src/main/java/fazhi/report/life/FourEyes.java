package fazhi.report.life;

import fazhi.common.Refusal;
import fazhi.report.edition.Step;
import fazhi.report.edition.StepKind;
import fazhi.report.edition.Steps;
import org.springframework.stereotype.Component;

/**
 * Nobody approves his own (四眼原则): whoever worked on the text in any edition does not review or sign
 * it, and whoever reviewed it does not sign it, whatever roles he has by now.
 */
@Component
record FourEyes(Steps steps) {

    void requireStranger(long paper) {
        if (steps.authors(paper).contains(steps.own())) {
            throw new Refusal("paper.own");
        }
    }

    void requireThirdPerson(long paper, int edition) {
        requireStranger(paper);
        var reviewed =
                steps.of(paper).stream()
                        .filter(step -> step.edition() == edition)
                        .filter(step -> step.kind() == StepKind.PASSED)
                        .anyMatch(step -> step.actor().equals(steps.own()));
        if (reviewed) {
            throw new Refusal("paper.reviewed-yourself");
        }
    }

    /** The leader whose instruction is typed in neither wrote the text nor types it in himself. */
    void requireOther(long paper, String leader) {
        var wrote =
                steps.of(paper).stream()
                        .filter(step -> step.kind().authorship())
                        .map(Step::actorName)
                        .anyMatch(leader::equals);
        if (wrote || leader.equals(steps.ownName())) {
            throw new Refusal("paper.leader-wrote", leader);
        }
    }
}
