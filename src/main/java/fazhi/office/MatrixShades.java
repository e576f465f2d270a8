package fazhi.office;

import fazhi.figure.chart.Matrix;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shades of a matrix's cells (矩阵底色), those of the screen: four blues that stay apart in grey print
 * and carry black numbers; zero stays white.
 */
public record MatrixShades(double largest) {

    private static final String NONE = "FFFFFF";

    private static final List<String> STEPS = List.of("E3EDF8", "C3D9F0", "8FB8E0", "5F98D3");

    /** One scale for matrices read side by side. */
    public static MatrixShades of(List<Matrix> matrices) {
        return new MatrixShades(
                matrices.stream()
                        .flatMap(matrix -> matrix.cells().stream())
                        .flatMap(List::stream)
                        .map(Matrix.Cell::value)
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0));
    }

    /** The cell's colour as six hexadecimal digits. */
    public String fill(@Nullable BigDecimal value) {
        if (value == null || value.signum() <= 0) {
            return NONE;
        }
        int step = (int) Math.ceil(value.doubleValue() / largest * STEPS.size());
        return STEPS.get(Math.clamp(step, 1, STEPS.size()) - 1);
    }
}
