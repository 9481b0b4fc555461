package org.harrow.fuzz;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.harrow.casefile.RecordRow;
import org.harrow.model.Coverage;
import org.harrow.model.Draft;
import org.harrow.model.IntakeRecord;
import org.harrow.model.IntakeSink;
import org.harrow.model.Place;
import org.harrow.model.Problem;
import org.harrow.model.TimeInterval;

/**
 * Believes nothing that intake says of a file: every place must lie in it, every hash must be that
 * of the bytes there, every reason must be said.
 */
final class Oracle implements IntakeSink {
    private final byte[] file;
    private final boolean isPlain;
    private final MessageDigest sha256 = digest();
    private final MessageDigest all = digest();
    private long count;

    /**
     * @param isPlain true where places count bytes of the file itself
     */
    Oracle(byte[] file, boolean isPlain) {
        this.file = file;
        this.isPlain = isPlain;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void record(IntakeRecord record) {
        place(record.place(), record.entry() == null, HexFormat.of().formatHex(record.sha256()));
        hold(!record.key().isEmpty(), "a record without a key");
        for (Draft draft : record.drafts()) {
            TimeInterval at = draft.stamp().at();
            hold(at == null || at.lo() <= at.hi(), "a time that ends before it begins");
            hold(!draft.deed().artifact().isEmpty(), "an action about nothing");
        }
        RecordRow row = RecordRow.of(record, digest());
        tell(record.key() + record.place() + row.key() + row.drafts().size());
    }

    @Override
    public void problem(Problem problem) {
        hold(problem.reason().length() > 5 && problem.reason().endsWith("."), problem.reason());
        Problem.Rejected rejected = problem.rejected();
        if (rejected != null) {
            hold(rejected.head().length <= 256, "a long head");
            place(problem.place(), problem.entry() == null, rejected.sha256());
        }
        tell(problem.reason() + problem.place());
    }

    @Override
    public void coverage(Coverage coverage) {
        hold(coverage.imported() >= 0 && !coverage.what().isEmpty(), coverage.toString());
        tell(coverage.toString());
    }

    private void place(Place place, boolean inFile, String hash) {
        if (!isPlain || !inFile) {
            return;
        }
        hold(place.offset() + place.length() <= file.length, "a place beyond the end: " + place);
        int from = (int) place.offset();
        byte[] bytes = Arrays.copyOfRange(file, from, from + (int) place.length());
        hold(
                HexFormat.of().formatHex(sha256.digest(bytes)).equals(hash),
                "the hash is not that of the bytes at " + place);
    }

    private void tell(String what) {
        count++;
        all.update(what.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What was said in all, for comparing two readings. */
    List<Object> said() {
        return List.of(count, HexFormat.of().formatHex(all.digest()));
    }

    private static void hold(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
