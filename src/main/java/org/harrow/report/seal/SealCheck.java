package org.harrow.report.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/**
 * Checks what stands after the end of a report. Each update is made again from what is in it and
 * compared, so that an update can hold one seal and nothing else.
 */
public final class SealCheck {
    /** Seals that are looked for in a report of another version. */
    private static final int MOST = 8;

    private static final byte[] RANGE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /**
     * What was found.
     *
     * @param seals one sentence for each that holds
     * @param differences one sentence for each thing that does not
     */
    public record Found(List<String> seals, List<String> differences) {}

    private final byte[] file;
    private final List<String> seals = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private SealCheck(byte[] file) {
        this.file = file;
    }

    /**
     * Checks the updates of a file.
     *
     * @param length of the report without them
     */
    public static Found check(byte[] file, int length) {
        SealCheck check = new SealCheck(file);
        int from = length;
        while (from < file.length && check.differences.isEmpty()) {
            from = check.update(from);
        }
        return new Found(check.seals, check.differences);
    }

    /**
     * Checks the updates of a file whose length without them is not known, because another version
     * made it: it ends where everything after an end is seals.
     */
    public static Found check(byte[] file) {
        SealCheck whole = new SealCheck(file);
        List<Integer> ends = new ArrayList<>();
        for (int at = whole.indexOf(END, 0); at >= 0; at = whole.indexOf(END, at + 1)) {
            ends.add(at + END.length);
        }
        if (ends.isEmpty() || ends.getLast() != file.length) {
            whole.refuse(ends.isEmpty() ? 0 : ends.getLast());
            return new Found(List.of(), whole.differences);
        }
        for (int end : ends.subList(Math.max(0, ends.size() - 1 - MOST), ends.size() - 1)) {
            Found found = check(file, end);
            if (found.differences().isEmpty()) {
                return found;
            }
        }
        if (whole.indexOf(RANGE, 0) >= 0) {
            whole.differences.add(
                    "A seal is in it that does not hold, or that this version of Harrow cannot make"
                            + " again.");
        }
        return new Found(List.of(), whole.differences);
    }

    /** Checks one update; returns where it ends. */
    private int update(int from) {
        int end = indexOf(END, from);
        if (end < 0) {
            return refuse(from);
        }
        end += END.length;
        byte[] revision = Arrays.copyOf(file, end);
        try (PDDocument document = Loader.loadPDF(revision)) {
            PDSignature signature = document.getLastSignatureDictionary();
            Slot slot = signature == null ? null : slot(signature);
            if (signature == null || slot == null) {
                return refuse(from);
            }
            byte[] contents = signature.getContents(revision);
            byte[][] content = {new byte[0]};
            byte[] again =
                    slot.append(
                            Arrays.copyOf(file, from),
                            around -> {
                                content[0] = around;
                                return trimmed(contents);
                            });
            if (!Arrays.equals(again, revision)) {
                return refuse(from);
            }
            seals.add(
                    slot.kind() == Slot.Kind.SIGNATURE
                            ? signature(slot, trimmed(contents), content[0])
                            : timestamp(trimmed(contents), content[0]));
        } catch (IOException | RuntimeException e) {
            return refuse(from);
        } catch (CMSException
                | TSPException
                | OperatorCreationException
                | GeneralSecurityException e) {
            differences.add("The seal at offset " + from + " does not hold: " + e.getMessage());
        }
        return end;
    }

    private int refuse(int from) {
        differences.add(
                (file.length - from)
                        + (file.length - from == 1 ? " byte stands" : " bytes stand")
                        + " after the end of the report, from offset "
                        + from
                        + ": something else than a signature or a time-stamp.");
        return file.length;
    }

    private static @Nullable Slot slot(PDSignature signature) {
        String filter = signature.getSubFilter();
        if (Slot.Kind.TIMESTAMP.filter().equals(filter)) {
            return Slot.TIMESTAMP;
        }
        var date = signature.getSignDate();
        return Slot.Kind.SIGNATURE.filter().equals(filter) && date != null
                ? new Slot(
                        Slot.Kind.SIGNATURE, String.valueOf(signature.getName()), date.toInstant())
                : null;
    }

    /** DER says how long it is; the rest of the slot is zeros. */
    private static byte[] trimmed(byte[] padded) throws IOException {
        if (padded.length < 2) {
            throw new IOException("the slot is empty");
        }
        return Arrays.copyOf(padded, length(padded));
    }

    private static int length(byte[] der) {
        int first = der[1] & 0xff;
        if (first < 0x80) {
            return 2 + first;
        }
        int value = 0;
        for (int i = 0; i < (first & 0x7f); i++) {
            value = (value << 8) | (der[2 + i] & 0xff);
        }
        return Math.min(der.length, 2 + (first & 0x7f) + value);
    }

    private static String signature(Slot slot, byte[] cms, byte[] content)
            throws CMSException, OperatorCreationException, GeneralSecurityException {
        X509Certificate certificate = Cms.check(cms, content);
        return "Signed by "
                + slot.name()
                + ", by the signer's clock at "
                + slot.at()
                + ", certificate SHA-256 "
                + HexFormat.of().formatHex(Seal.sha256(certificate.getEncoded()))
                + (SigningKey.isSelfMade(certificate)
                        ? ". The key is self-made: it shows that its holder signed, not who that"
                                + " is."
                        : ". Issued by "
                                + certificate.getIssuerX500Principal().getName()
                                + "; whether to trust that issuer was not checked.");
    }

    private static String timestamp(byte[] token, byte[] content)
            throws CMSException,
                    TSPException,
                    IOException,
                    OperatorCreationException,
                    GeneralSecurityException {
        TimeStampToken stamp = new TimeStampToken(new CMSSignedData(token));
        if (!Arrays.equals(
                Seal.sha256(content), stamp.getTimeStampInfo().getMessageImprintDigest())) {
            throw new CMSException("the time-stamp is of something else");
        }
        Strict.token(stamp.toCMSSignedData());
        if (!Arrays.equals(stamp.getEncoded(), token)) {
            throw new CMSException("it is not encoded as it was read");
        }
        X509Certificate certificate = Cms.certificate(stamp.getCertificates(), stamp.getSID());
        stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        return "Time-stamped at "
                + stamp.getTimeStampInfo().getGenTime().toInstant()
                + " by "
                + certificate.getSubjectX500Principal().getName()
                + ", certificate SHA-256 "
                + HexFormat.of().formatHex(Seal.sha256(certificate.getEncoded()))
                + "; whether to trust that authority was not checked.";
    }

    private int indexOf(byte[] what, int from) {
        for (int i = from; i <= file.length - what.length; i++) {
            if (Arrays.equals(file, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }
}
