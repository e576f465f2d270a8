package fazhi.ledger.sheet.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.dhatim.fastexcel.PaperSize;
import org.junit.jupiter.api.Test;

class TableMeasureTests {

    @Test
    void aNarrowTableFillsThePaper() {
        assertThat(of(20, 80).stretched().total(0, 1)).isCloseTo(140, within(0.01));
        assertThat(of(10, 20).stretched().total(0, 1)).isCloseTo(48, within(0.01));
        assertThat(of(150).stretched().total(0, 0)).isEqualTo(150);
    }

    @Test
    void aWideTableWantsTheLargerSheet() {
        assertThat(of(190).paper()).isEqualTo(PaperSize.A4_PAPER);
        assertThat(of(100, 91).paper()).isEqualTo(PaperSize.A3_PAPER);
    }

    @Test
    void linesAreCountedAsTheyBreak() {
        assertThat(of(12).lines("非法采矿", 0, 0)).isOne();
        assertThat(of(12).lines("演示数据（虚构）", 0, 0)).isEqualTo(2);
        assertThat(of(12).lines("甲\n乙\n丙", 0, 0)).isEqualTo(3);
        assertThat(of(12).lines("", 0, 0)).isZero();
    }

    private static TableMeasure of(double... widths) {
        return new TableMeasure(Arrays.copyOf(widths, widths.length));
    }
}
