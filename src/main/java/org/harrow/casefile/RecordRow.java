package org.harrow.casefile;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.harrow.model.Draft;
import org.harrow.model.IntakeRecord;
import org.harrow.model.TimeInterval;

/**
 * A record with the hashes that the case needs, computed where the file is read so that the thread
 * that writes has less to do.
 *
 * @param record as intake gave it
 * @param key hash of its key
 * @param drafts its drafts with theirs
 */
public record RecordRow(IntakeRecord record, Hash128 key, List<DraftRow> drafts) {

    /**
     * @param draft as intake gave it
     * @param key hash of its key: the action's id where it is the first version
     * @param version hash of key, time and text: the id of a later version
     */
    public record DraftRow(Draft draft, Hash128 key, Hash128 version) {}

    /**
     * @param sha256 reused for every record of a thread
     */
    public static RecordRow of(IntakeRecord record, MessageDigest sha256) {
        List<DraftRow> drafts = record.drafts().stream().map(d -> row(d, sha256)).toList();
        return new RecordRow(record, Hash128.of(sha256, record.key()), drafts);
    }

    private static DraftRow row(Draft draft, MessageDigest sha256) {
        String hashes = Draft.hashes(draft.key());
        if (hashes != null) {
            byte[] both = HexFormat.of().parseHex(hashes);
            return new DraftRow(
                    draft, Hash128.first(both), Hash128.first(Arrays.copyOfRange(both, 16, 32)));
        }
        return new DraftRow(
                draft, Hash128.of(sha256, draft.key()), Hash128.of(sha256, version(draft)));
    }

    /** What makes two tellings of one action one version: key, time and text. */
    private static String version(Draft draft) {
        TimeInterval at = draft.stamp().at();
        String time = at == null ? "-" : at.lo() + " " + at.hi();
        return draft.key() + "\n" + time + "\n" + Texts.clean(draft.content().text());
    }

    /** Rough size in memory, for bounding what waits to be written. */
    public long weight() {
        long out = 300;
        for (DraftRow d : drafts) {
            out += 600 + 2L * d.draft.content().text().length();
        }
        return out;
    }
}
