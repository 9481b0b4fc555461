package org.harrow.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Action;
import org.harrow.model.CanonicalJson;
import org.harrow.model.Deed;
import org.harrow.model.Exhibit;
import org.harrow.model.Inference;
import org.harrow.model.Provenance;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** An action as one line of canonical JSON: the shape of {@code harrow actions --json}. */
public final class ActionJson {
    private ActionJson() {}

    /** One line, without its end. */
    public static String write(Action action) {
        TreeMap<String, @Nullable Object> out = new TreeMap<>();
        out.put("id", action.id());
        out.put("venue", action.venue());
        who(out, action.deed());
        when(out, action.stamp());
        out.put("text", action.content().text());
        out.put("url", action.content().url());
        out.put("links", action.content().links());
        out.put("mentions", action.content().mentions());
        out.put("reply_to", action.content().replyTo());
        out.put("attributes", action.content().attributes());
        from(out, action.provenance());
        return CanonicalJson.write(out);
    }

    /** An exhibit as a JSON object: which bytes, and their hash. */
    public static Map<String, @Nullable Object> exhibit(Exhibit exhibit) {
        TreeMap<String, @Nullable Object> out = new TreeMap<>();
        out.put("source", exhibit.source());
        out.put("file", exhibit.file());
        if (exhibit.entry() != null) {
            out.put("entry", exhibit.entry());
        }
        out.put("offset", exhibit.place().offset());
        out.put("length", exhibit.place().length());
        out.put("sha256", exhibit.sha256());
        return out;
    }

    private static void who(Map<String, @Nullable Object> out, Deed deed) {
        out.put("kind", deed.kind().id());
        out.put("account", deed.account());
        out.put("artifact", deed.artifact());
        out.put("object", deed.object());
        out.put("target", deed.target());
    }

    private static void when(Map<String, @Nullable Object> out, Stamp stamp) {
        TimeInterval at = stamp.at();
        out.put(
                "at",
                at == null
                        ? null
                        : List.of(TimeInterval.format(at.lo()), TimeInterval.format(at.hi())));
        if (at == null) {
            out.put("undated", Undated.why(stamp));
        }
        out.put("clock", stamp.clock().id());
        out.put("precision", stamp.precision().id());
        out.put("raw_time", stamp.raw());
        if (stamp.derived()) {
            out.put("derived", true);
        }
    }

    private static void from(Map<String, @Nullable Object> out, Provenance provenance) {
        out.put("exhibit", exhibit(provenance.exhibit()));
        out.put("revision_of", provenance.revisionOf());
        Inference inferred = provenance.inferred();
        if (inferred != null) {
            TreeMap<String, @Nullable Object> apart = new TreeMap<>();
            apart.put("account", inferred.account());
            apart.put("because", inferred.because());
            out.put("inferred", apart);
        }
    }
}
