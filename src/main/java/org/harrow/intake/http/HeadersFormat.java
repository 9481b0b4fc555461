package org.harrow.intake.http;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Head;
import org.harrow.intake.RefusedException;
import org.harrow.intake.ResponseHeads;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Hashes;
import org.harrow.intake.bytes.Unit;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** Response headers saved beside an export: evidence of its capture, kept with the case. */
public final class HeadersFormat implements Format {
    private static final int SURE = 97;

    /** More than the headers of any answer take. */
    private static final int WINDOW = 1 << 16;

    @Override
    public FormatInfo info() {
        return new FormatInfo(
                "http.headers",
                "http",
                "Response headers saved beside an export FILE as FILE.headers",
                "curl -D FILE.headers -o FILE URL; or record both in one file, which is read as what"
                        + " it answers: curl -i URL > FILE, gh api -i --paginate PATH > FILE",
                new FormatInfo.Traits(
                        "begins with HTTP/ and holds headers alone; 97 of 100",
                        "none: they tell no actions",
                        "a header can be written by anybody; it says what the collector saved"));
    }

    @Override
    public int confidence(Head head) {
        return head.text().startsWith("HTTP/") ? SURE : 0;
    }

    @Override
    public void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException {
        ResponseHead last = null;
        int answers = 0;
        for (ResponseHead next = at(text); next != null; next = at(text)) {
            int from = text.from();
            Unit span = new Unit(text.bytes(), from, next.end(), text.offset(from), 1);
            byte[] sha256 = Hashes.sha256().digest(bytes(span));
            String key = "http|" + HexFormat.of().formatHex(sha256);
            out.record(span, new Told(key, List.of()));
            text.keepFrom(next.end());
            last = next;
            answers++;
            text.fill(WINDOW);
        }
        if (last == null) {
            throw RefusedException.of(
                    "This begins as a recorded answer, but its headers cannot be read or do not end."
                            + " Record it again with curl -i.");
        }
        if (text.from() < text.to()) {
            out.reject(
                    new Unit(text.bytes(), text.from(), text.to(), text.offset(text.from()), 0),
                    "These are no headers of an answer, nor is what follows.");
        }
        ResponseHeads.tell(last, answers, out);
    }

    private static byte[] bytes(Unit span) {
        return Arrays.copyOfRange(span.bytes(), span.from(), span.to());
    }

    private static @Nullable ResponseHead at(ByteWindow text) {
        return ResponseHead.at(text.bytes(), text.from(), text.to());
    }
}
