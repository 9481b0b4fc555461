package org.harrow.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.HtmlText;
import org.jspecify.annotations.Nullable;

/**
 * One mail: its headers decoded, its first readable part, and what is attached.
 *
 * @param headers values by lower-case name, in their order from the top
 * @param text the first plain part, else the first HTML part as plain text; at most 1 MB of it
 * @param attached names of attachments, or their types, with their sizes; 20 at most
 */
record Mail(Map<String, List<String>> headers, String text, List<String> attached) {
    private static final int HEADERS = 1000;
    private static final int HEADER = 64_000;
    private static final int TEXT = 1 << 20;
    private static final int PARTS = 200;
    private static final int ATTACHED = 20;
    private static final MimeConfig CONFIG =
            MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderCount(HEADERS)
                    .setMaxHeaderLen(HEADER)
                    .setMaxContentLen(-1)
                    .build();

    /** The topmost value of a header, or null. */
    @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.getFirst();
    }

    /**
     * Reads a mail from its bytes.
     *
     * @throws RejectedRecord where it is none
     */
    static Mail parse(Unit unit) {
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(unit.bytes(), unit.from(), unit.to() - unit.from()));
        Map<String, List<String>> headers = new TreeMap<>();
        Parts parts = new Parts();
        try {
            int depth = 0;
            for (EntityState state = stream.getState();
                    state != EntityState.T_END_OF_STREAM;
                    state = stream.next()) {
                switch (state) {
                    case T_START_MULTIPART -> depth++;
                    case T_END_MULTIPART -> depth--;
                    case T_FIELD -> field(stream.getField(), depth, headers, parts);
                    case T_BODY -> parts.body(stream);
                    default -> {}
                }
            }
        } catch (MimeException | IOException e) {
            throw new RejectedRecord("This is no mail that can be read: its parts do not fit.");
        }
        if (!headers.containsKey("from") && !headers.containsKey("message-id")) {
            throw new RejectedRecord("This mail has neither From nor Message-ID.");
        }
        return new Mail(headers, parts.text(), parts.attached);
    }

    private static void field(
            Field field, int depth, Map<String, List<String>> headers, Parts parts) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String body = field.getBody() == null ? "" : field.getBody().strip();
        if (depth == 0) {
            headers.computeIfAbsent(name, key -> new ArrayList<>()).add(decoded(body));
        }
        if (name.equals("content-disposition")) {
            parts.disposition = body;
        }
    }

    private static String decoded(String body) {
        String line = body.replaceAll("\\r?\\n[ \\t]+", " ");
        return line.contains("=?")
                ? DecoderUtil.decodeEncodedWords(line, DecodeMonitor.SILENT)
                : line;
    }

    /** What was met among the parts so far. */
    private static final class Parts {
        private final List<String> attached = new ArrayList<>();
        private @Nullable String plain;
        private @Nullable String html;
        private String disposition = "";
        private int count;

        String text() {
            if (plain != null) {
                return plain;
            }
            return html == null ? "" : HtmlText.of(html).text();
        }

        void body(MimeTokenStream stream) throws IOException {
            count++;
            BodyDescriptor what = stream.getBodyDescriptor();
            boolean isAttached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
            if (count > PARTS) {
                throw new RejectedRecord("This mail has more than " + PARTS + " parts.");
            }
            if (!isAttached && plain == null && what.getMimeType().equals("text/plain")) {
                plain = text(stream, what);
            } else if (!isAttached && html == null && what.getMimeType().equals("text/html")) {
                html = text(stream, what);
            } else if (attached.size() < ATTACHED) {
                long size =
                        stream.getDecodedInputStream().transferTo(OutputStream.nullOutputStream());
                attached.add(name(what) + " (" + size + " bytes)");
            }
            disposition = "";
        }

        private String name(BodyDescriptor what) {
            int at = disposition.indexOf("filename=");
            String name = at < 0 ? what.getMimeType() : disposition.substring(at + 9);
            int end = name.indexOf(';');
            return (end < 0 ? name : name.substring(0, end)).replace("\"", "").strip();
        }

        private static String text(MimeTokenStream stream, BodyDescriptor what) throws IOException {
            byte[] bytes;
            try (InputStream in = stream.getDecodedInputStream()) {
                bytes = in.readNBytes(TEXT);
            }
            return new String(bytes, charset(what.getCharset())).replace("\r\n", "\n").strip();
        }

        /** ASCII is read as UTF-8, of which it is a part; unknown ones as well. */
        private static Charset charset(@Nullable String name) {
            if (name == null || name.equalsIgnoreCase("us-ascii")) {
                return StandardCharsets.UTF_8;
            }
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException e) {
                return StandardCharsets.UTF_8;
            }
        }
    }
}
