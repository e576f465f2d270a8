package fazhi.ledger.intake.row;

import fazhi.common.Texts;
import fazhi.ledger.cell.CellReading;
import fazhi.ledger.intake.answer.Additions;
import fazhi.ledger.intake.answer.AnswerWords;
import fazhi.ledger.intake.answer.Questions;

/** What the rows of one file are read with (导入过程). */
public record Intake(
        CellReading reading,
        Questions questions,
        Additions additions,
        AnswerWords answers,
        Texts texts) {}
