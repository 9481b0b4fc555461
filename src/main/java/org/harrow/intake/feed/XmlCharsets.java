package org.harrow.intake.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.RefusedException;

/** The encoding a feed declares; only those in which markup looks as in ASCII. */
final class XmlCharsets {
    private static final Pattern DECLARED =
            Pattern.compile(
                    "^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private static final Set<String> UTF =
            Set.of("utf-8", "utf8", "utf-16", "utf-16le", "utf-16be");

    private static final Pattern READ =
            Pattern.compile(
                    "(?i)(us-ascii|iso-8859-\\d+|windows-125\\d|cp125\\d|koi8-[ru]|gb2312|gbk|gb18030"
                            + "|big5|shift_jis|euc-(jp|kr))");

    private XmlCharsets() {}

    /**
     * The encoding declared at the beginning of a document, UTF-8 where none is. A UTF-16 file has
     * been turned into UTF-8 before.
     *
     * @throws RefusedException where it is one we do not read
     */
    static Charset declared(String head) throws RefusedException {
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (UTF.contains(name)) {
            return StandardCharsets.UTF_8;
        }
        if (!READ.matcher(name).matches() || !Charset.isSupported(name)) {
            throw RefusedException.of(
                    "The feed is in the encoding \""
                            + name
                            + "\", which is not read. Save it as UTF-8.");
        }
        return Charset.forName(name);
    }

    /** Decodes strictly. */
    static String decode(byte[] bytes, int from, int to, Charset charset)
            throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, to - from))
                .toString();
    }
}
