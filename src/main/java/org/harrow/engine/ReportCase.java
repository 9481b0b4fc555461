package org.harrow.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.harrow.casefile.Room;
import org.harrow.casefile.Sha256;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Progress;
import org.harrow.paint.Face;
import org.harrow.report.Bystanders;
import org.harrow.report.Commitments;
import org.harrow.report.Completeness;
import org.harrow.report.Leaks;
import org.harrow.report.Masking;
import org.harrow.report.Prior;
import org.harrow.report.RecordTree;
import org.harrow.report.ReportInput;
import org.harrow.report.ReportMaker;
import org.harrow.report.Supersession;
import org.harrow.report.Twin;
import org.harrow.report.wording.ReportWording;
import org.harrow.report.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes the evidence PDF of a case. The same state of the case gives the same bytes; that a report
 * was made is written into the custody log afterwards and never changes a report.
 */
public final class ReportCase {
    /** The act under which a report stands in the custody log. */
    static final String ACT = "report";

    /** Collecting takes about so much of the time, setting pages the rest. */
    private static final double SET = 0.2;

    /** The same when everything is read. */
    private static final double COLLECTED = 0.1;

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private static final String COLLECTING = "collecting";
    private static final String DRAWING = "drawing pictures";

    /** Words that are shown before a report is refused. */
    private static final int SHOWN = 12;

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
        SafeFile.spareOthers(out, PDF);
        Room.check(out);
        progress.report(0, COLLECTING);
        ReportInput identified =
                new ReportCollector(session, collecting(progress)).collect(request);
        wording(identified, request);
        Map<String, byte[]> sources = new HashMap<>();
        ReportInput input = input(identified, request, sources, progress);
        Completeness.check(input);
        byte[] pdf = make(input, sources, progress);
        if (input.isMasked()) {
            Leaks.check(identified, CaseSecret.aliases(session), pdf);
        }
        progress.report(0.95, "writing");
        SafeFile.spareOthers(out, pdf);
        SafeFile.replace(out, pdf);
        log(request, input, pdf);
    }

    /**
     * The report as it would be written now, also where it lacks something; nothing is kept.
     *
     * @throws CaseException where a finding is unknown or the case cannot be read
     */
    public ReportDraft draft(ReportRequest request, Progress progress) throws CaseException {
        progress.report(0, COLLECTING);
        ReportInput identified =
                new ReportCollector(session, collecting(progress)).collect(request);
        List<ReportGap> gaps = new ReportGaps(session, request).of(identified);
        Map<String, byte[]> sources = new HashMap<>();
        ReportInput input = input(identified, request, sources, progress);
        return new ReportDraft(make(input, sources, progress), gaps);
    }

    private static Progress collecting(Progress progress) {
        return (share, step) -> progress.report(share * COLLECTED, COLLECTING);
    }

    private byte[] make(ReportInput input, Map<String, byte[]> sources, Progress progress)
            throws CaseException {
        byte[] twin = Twin.write(input);
        progress.report(SET, "setting pages");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            Progress setting =
                    (share, step) -> progress.report(SET + share * (1 - SET) * 0.9, step);
            new ReportMaker(face, setting).write(twin, sources, pdf);
        } catch (IOException e) {
            throw new CaseException("The report cannot be made: " + e.getMessage(), e);
        }
        return pdf.toByteArray();
    }

    private static void wording(ReportInput input, ReportRequest request) throws CaseException {
        List<Wording.Hit> hits = ReportWording.typed(input);
        if (!hits.isEmpty() && request.options().wording() == null) {
            throw new CaseException(
                    hits.stream()
                            .limit(SHOWN)
                            .map(Wording.Hit::sentence)
                            .collect(
                                    Collectors.joining(
                                            "\n",
                                            "",
                                            "\n"
                                                    + "Nothing was written. Change the words, or keep"
                                                    + " them with --wording and a reason, which is"
                                                    + " logged.")));
        }
    }

    /** The report as it is printed; {@code sources} takes the bytes that go into it. */
    private ReportInput input(
            ReportInput identified,
            ReportRequest request,
            Map<String, byte[]> sources,
            Progress progress)
            throws CaseException {
        progress.report(COLLECTED, COLLECTING);
        List<Exhibit> once = identified.exhibits();
        ReportRecords records = new ReportRecords(session);
        ReportInput input;
        RecordTree tree;
        if (request.identified() == null) {
            Commitments commitments = CaseSecret.commitments(session);
            input = Masking.mask(identified, CaseSecret.aliases(session), commitments);
            tree = records.tree(once, commitments::of);
        } else {
            BlottedSources blotted = new BlottedSources(session, identified);
            input = blotted.blotted(Bystanders.mask(identified));
            sources.putAll(blotted.bytes());
            tree = records.tree(once, leaf -> leaf);
        }
        Path earlier = request.options().supersedes();
        Prior prior = earlier == null ? null : Supersession.of(SafeFile.read(earlier), input);
        progress.report(COLLECTED, DRAWING);
        return new ReportPictures(session, face)
                .drawn(
                        identified,
                        input,
                        (share, step) ->
                                progress.report(COLLECTED + share * (SET - COLLECTED), DRAWING))
                .with(tree, prior);
    }

    private void log(ReportRequest request, ReportInput input, byte[] pdf) throws CaseException {
        Map<String, Object> body = new TreeMap<>();
        body.put("sha256", Sha256.hex(Sha256.of(pdf)));
        body.put("bytes", pdf.length);
        body.put("findings", input.results().findings().size());
        body.put("identified", request.identified() == null ? "" : request.identified());
        ReportRequest.Options options = request.options();
        optional(body, "wording", options.wording());
        optional(body, "taken_back", options.takenBack());
        optional(body, "times", request.identified() == null ? options.times().id() : null);
        Prior prior = input.custody().prior();
        optional(body, "supersedes", prior == null ? null : prior.sha256());
        session.act(ACT, body);
    }

    private static void optional(Map<String, Object> body, String name, @Nullable String value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
