package fazhi.ledger.intake;

import fazhi.common.Texts;
import fazhi.ledger.cell.CellReading;

/** What the rows of one file are read with (导入过程). */
record Intake(
        CellReading reading,
        Questions questions,
        Additions additions,
        AnswerWords answers,
        Texts texts) {}
