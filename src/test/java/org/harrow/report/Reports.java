package org.harrow.report;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.harrow.paint.Face;

/** Makes reports for tests. */
final class Reports {
    private static final ReportMaker MAKER = new ReportMaker(Face.load());

    private Reports() {}

    static byte[] make(ReportInput input) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, byte[]> sources = Map.of("S1-wick-thread.ndjson", ReportSamples.source());
        MAKER.write(Twin.write(input), sources, out);
        return out.toByteArray();
    }
}
