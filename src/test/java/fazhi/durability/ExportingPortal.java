package fazhi.durability;

import fazhi.common.Period;
import fazhi.demo.SeededCases;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.ExportOrder;
import fazhi.ledger.sheet.LedgerExport;
import fazhi.ledger.sheet.SheetLayout;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A portal of its own process that exports many rows and measures what it holds meanwhile. */
public final class ExportingPortal {

    private static final long OFTEN = 1024 * 1024;

    private ExportingPortal() {}

    /**
     * @param arguments the data folder, and how many rows to make and export
     */
    public static void main(String[] arguments) {
        var context = HeadlessPortal.open(arguments[0]);
        SystemIdentity.run(
                () -> context.getBean(SeededCases.class).add(Integer.parseInt(arguments[1]), 1));
        var before = held();
        var out = new Measuring();
        SystemIdentity.run(
                () -> {
                    try {
                        context.getBean(LedgerExport.class)
                                .write(
                                        HeadlessPortal.cases(context),
                                        ExportOrder.all(
                                                LedgerQuery.ALL,
                                                Period.year(2022),
                                                SheetLayout.OFFICIAL),
                                        out);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
        System.out.println("bytes " + out.bytes);
        System.out.println("held " + (out.most - before));
        context.close();
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Counts what is written, and looks at the heap after each megabyte. */
    private static final class Measuring extends OutputStream {

        private long bytes;

        private long most;

        @Override
        public void write(int each) {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            if (bytes / OFTEN != (bytes + length) / OFTEN) {
                most = Math.max(most, held());
            }
            bytes += length;
        }
    }
}
