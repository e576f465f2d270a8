package fazhi.organisation.ui;

import fazhi.common.Texts;
import fazhi.ledger.LedgerAccess;
import fazhi.ui.form.DayFields;
import org.springframework.stereotype.Component;

/** What the lists of units and staff need (机构界面工具). */
@Component
record UnitKit(LedgerAccess access, DayFields days, Texts texts) {}
