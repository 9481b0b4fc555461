package org.harrow.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.Headers;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.harrow.intake.bytes.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Checks the signature of a mail (DKIM, RFC 6376) by a key that was kept beside it. A signature
 * that holds shows that the domain sent these words; one that does not shows nothing: lists and
 * mailboxes change mails on their way.
 */
final class DkimCheck {
    private static final String SIGNATURE = "dkim-signature:";

    private final DkimKeys keys;

    DkimCheck(DkimKeys keys) {
        this.keys = keys;
    }

    /** The result in a few words, or null where the mail has no signature or no key was kept. */
    @Nullable String result(Unit mail) {
        if (keys.records().isEmpty()) {
            return null;
        }
        byte[] wire = wire(mail, false);
        List<String> fields = fields(wire);
        if (fields.stream().noneMatch(DkimCheck::isSignature)) {
            return null;
        }
        String first = check(wire, fields);
        if (first.startsWith("pass")) {
            return first;
        }
        byte[] unquoted = wire(mail, true);
        String second = unquoted.length == wire.length ? first : check(unquoted, fields);
        return second.startsWith("pass") ? second : first;
    }

    private String check(byte[] wire, List<String> fields) {
        DKIMVerifier verifier =
                new DKIMVerifier(
                        (methods, selector, domain) ->
                                keys.of(String.valueOf(selector), String.valueOf(domain)));
        int body = bodyStart(wire);
        try {
            List<SignatureRecord> valid =
                    verifier.verify(
                            new Fields(fields),
                            new ByteArrayInputStream(wire, body, wire.length - body));
            return valid == null || valid.isEmpty()
                    ? "not checked: no signature"
                    : "pass: "
                            + valid.stream()
                                    .map(s -> s.getSelector() + "._domainkey." + s.getDToken())
                                    .sorted()
                                    .collect(Collectors.joining(", "));
        } catch (FailException | IOException e) {
            return "does not hold, or its key was not kept";
        } catch (RuntimeException e) { // whatever a hostile signature makes the library do
            return "cannot be read";
        }
    }

    /** The mail as it went over the wire: line ends of two bytes, quoting of the mailbox undone. */
    private static byte[] wire(Unit mail, boolean unquote) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(mail.to() - mail.from() + 64);
        byte[] bytes = mail.bytes();
        for (int at = mail.from(); at < mail.to(); at++) {
            boolean lineStart = at == mail.from() || bytes[at - 1] == '\n';
            if (unquote && lineStart && bytes[at] == '>' && isQuotedFrom(mail, at)) {
                continue;
            }
            if (bytes[at] == '\n' && (at == mail.from() || bytes[at - 1] != '\r')) {
                out.write('\r');
            }
            out.write(bytes[at]);
        }
        return out.toByteArray();
    }

    private static boolean isQuotedFrom(Unit mail, int at) {
        int from = at;
        while (from < mail.to() && mail.bytes()[from] == '>') {
            from++;
        }
        return from + 5 <= mail.to()
                && new String(mail.bytes(), from, 5, StandardCharsets.ISO_8859_1).equals("From ");
    }

    /** Place of the first byte after the empty line. */
    private static int bodyStart(byte[] wire) {
        for (int at = 0; at + 3 < wire.length; at++) {
            if (wire[at] == '\r'
                    && wire[at + 1] == '\n'
                    && wire[at + 2] == '\r'
                    && wire[at + 3] == '\n') {
                return at + 4;
            }
        }
        return wire.length;
    }

    /** The fields of the head, each with its further lines. */
    private static List<String> fields(byte[] wire) {
        String head = new String(wire, 0, bodyStart(wire), StandardCharsets.ISO_8859_1);
        return List.of(head.split("\r\n(?![ \t])", -1)).stream()
                .filter(field -> field.indexOf(':') > 0)
                .toList();
    }

    private static boolean isSignature(String field) {
        return field.regionMatches(true, 0, SIGNATURE, 0, SIGNATURE.length());
    }

    private record Fields(List<String> all) implements Headers {
        @Override
        public List<String> getFields() {
            return all;
        }

        @Override
        public List<String> getFields(String name) {
            String start = name + ":";
            return all.stream()
                    .filter(
                            field ->
                                    field.substring(0, field.indexOf(':') + 1)
                                            .replace(" ", "")
                                            .equalsIgnoreCase(start))
                    .toList();
        }
    }
}
