package org.harrow.bench;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.harrow.paint.Face;
import org.harrow.report.ReportCheck;
import org.harrow.report.ReportMaker;
import org.harrow.report.Twin;

/** Makes reports of many findings with their source inside, and checks them again. */
public final class ReportBench {
    /** Pages that may take two seconds. */
    private static final double PAGES = 20;

    private ReportBench() {}

    /**
     * {@code --quick}: 20 findings, 1 MB; else also 200 findings with 10 MB and 2,000 with 100 MB.
     * {@code --json}: rows.
     */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        boolean json = options.contains("--json");
        run(20, 1, new BenchRows("report", "20/1MB", json));
        if (!options.contains("--quick")) {
            run(200, 10, new BenchRows("report", "200/10MB", json));
            run(2_000, 100, new BenchRows("report", "2000/100MB", json));
        }
    }

    private static void run(int findings, int megabytes, BenchRows rows) throws Exception {
        LongReport made = new LongReport(findings, megabytes * 1_000_000, 7);
        ReportMaker maker = new ReportMaker(Face.load());
        byte[] twin = Twin.write(made.input());
        Map<String, byte[]> sources = Map.of(LongReport.SOURCE, made.source());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        double first = make(maker, twin, sources, pdf);
        double again = Double.MAX_VALUE;
        for (int i = 0; i < (findings > 200 ? 1 : 3); i++) {
            again = Math.min(again, make(maker, twin, sources, pdf));
        }
        int pages = pages(pdf.toByteArray());
        double allowed = 2_000 * Math.max(1, pages / PAGES);
        rows.print("pages", pages, "pages", 16.0 * Math.min(200, findings) + 0.1 * findings);
        rows.print("first_ms", first, "ms", allowed);
        rows.print("again_ms", again, "ms", allowed);
        rows.print("again_20_pages_ms", again / pages * PAGES, "ms", 2_000);
        rows.print("file_mb", pdf.size() / 1e6, "MB", megabytes + 0.1 * pages);
        long start = System.nanoTime();
        boolean holds =
                new ReportCheck(Face.load(), "0.1.0")
                        .check(pdf.toByteArray()).stream().allMatch(r -> r.differences().isEmpty());
        long used =
                java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(p -> p.getPeakUsage().getUsed())
                        .sum();
        rows.print("heap_mb", used / 1e6, "MB", 1_000);
        rows.print("verify_ms", millis(start), "ms", allowed);
        if (!holds) {
            throw new IllegalStateException("the report does not verify");
        }
    }

    private static double make(
            ReportMaker maker, byte[] twin, Map<String, byte[]> sources, ByteArrayOutputStream out)
            throws Exception {
        out.reset();
        long start = System.nanoTime();
        maker.write(twin, sources, out);
        return millis(start);
    }

    private static int pages(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
