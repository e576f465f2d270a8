/**
 * Contradictions inside a report (矛盾检查): {@link fazhi.check.ReportChecker} is the way in. It knows
 * texts, figures and no ledger, paper or draft.
 */
@NullMarked
package fazhi.check;

import org.jspecify.annotations.NullMarked;
