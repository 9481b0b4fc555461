package org.harrow.engine;

import org.harrow.casefile.Sha256;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.model.Source;
import org.harrow.paint.Face;
import org.harrow.report.Leaks;
import org.harrow.report.Masking;
import org.harrow.report.Register;
import org.harrow.report.ReportInput;
import org.harrow.report.ReportMaker;
import org.harrow.report.Twin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the evidence PDF of a case. The same state of the case gives the same bytes; that a report
 * was made is written into the custody log afterwards and never changes a report.
 */
public final class ReportCase {
    /** The act under which a report stands in the custody log. */
    static final String ACT = "report";

    private final CaseSession session;
    private final Face face;

    /** Reports on a case, with figures in the shipped font. */
    public ReportCase(CaseSession session) {
        this(session, Face.load());
    }

    /**
     * @param session an open case
     * @param face the font of figures
     */
    public ReportCase(CaseSession session, Face face) {
        this.session = session;
        this.face = face;
    }

    /**
     * Writes a report beside {@code out} and moves it over; an existing file is replaced at once or
     * not at all.
     *
     * @throws CaseException where a finding is unknown, the case cannot be read, or {@code out}
     *     cannot be written
     */
    public void write(ReportRequest request, Path out, Progress progress) throws CaseException {
        progress.report(0, "collecting");
        ReportInput identified = new ReportCollector(session).collect(request);
        ReportInput input = request.identified() == null ? Masking.mask(identified) : identified;
        progress.report(0.2, "reading sources");
        Map<String, byte[]> sources = sources(input);
        byte[] twin = Twin.write(input);
        progress.report(0.3, "setting pages");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new ReportMaker(face).write(twin, sources, pdf);
        } catch (IOException e) {
            throw new CaseException("The report cannot be made: " + e.getMessage(), e);
        }
        if (input.isMasked()) {
            Leaks.check(identified, twin, pdf.toByteArray());
        }
        progress.report(0.9, "writing");
        SafeFile.replace(out, pdf.toByteArray());
        log(request, input, pdf.toByteArray());
    }

    private Map<String, byte[]> sources(ReportInput input) throws CaseException {
        Map<String, byte[]> out = new HashMap<>();
        for (Register.Item item : input.register().sources()) {
            Source source = item.source();
            if (item.embedded() != null) {
                out.put(item.embedded(), session.original(source));
            }
        }
        return out;
    }

    private void log(ReportRequest request, ReportInput input, byte[] pdf) throws CaseException {
        Map<String, Object> body = new TreeMap<>();
        body.put("sha256", Sha256.hex(Sha256.of(pdf)));
        body.put("bytes", pdf.length);
        body.put("findings", input.results().findings().size());
        body.put("identified", request.identified() == null ? "" : request.identified());
        session.act(ACT, body);
    }
}
