package fazhi.leadership.study;

import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.chart.Matrix;
import fazhi.figure.reporting.FigureWindows;
import fazhi.leadership.exam.ExamData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Each law everybody has to know: at how many sessions it was studied, how many were due, came, and
 * still miss it (应知应会学习矩阵).
 */
@Component
public record RequiredLawMatrix(RequiredStudy study, FigureWindows windows, Texts texts) {

    private static final List<String> COLUMNS =
            List.of(
                    "required.sessions",
                    "required.expected",
                    "required.attended",
                    "required.missing",
                    "required.exams",
                    "required.sat",
                    "required.not-sat");

    public Matrix of(Period period) {
        var days = windows.days(period);
        var window = days.inPeriod();
        var laws = study.of(window);
        return new Matrix(
                "required-law.study",
                texts.get("matrix.required-law.study"),
                Labels.of(Unit.TIMES, texts),
                windows.by(window, "study.heldOn"),
                laws.stream().map(RequiredStudy.Law::name).toList(),
                COLUMNS.stream().map(texts::get).toList(),
                laws.stream().map(this::line).toList());
    }

    private List<Matrix.Cell> line(RequiredStudy.Law law) {
        return List.of(
                cell(law.studied().size()),
                cell(sum(law, StudySessionData::expected)),
                cell(sum(law, StudySessionData::attended)),
                cell(law.studied().stream().mapToInt(each -> each.data().missing()).sum()),
                cell(law.examined().size()),
                cell(law.examined().stream().mapToInt(each -> known(each.data().sat())).sum()),
                cell(law.examined().stream().mapToInt(each -> notSat(each.data())).sum()));
    }

    static int notSat(ExamData exam) {
        return exam.expected() == null || exam.sat() == null
                ? 0
                : Math.max(0, exam.expected() - exam.sat());
    }

    private static int known(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static int sum(
            RequiredStudy.Law law, Function<StudySessionData, @Nullable Integer> people) {
        return law.studied().stream()
                .map(each -> people.apply(each.data()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Matrix.Cell cell(int number) {
        return new Matrix.Cell(BigDecimal.valueOf(number), "");
    }
}
