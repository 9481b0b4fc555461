package org.harrow.intake.http;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.harrow.intake.Delivery;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Head;
import org.harrow.intake.RefusedException;
import org.harrow.intake.Shape;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Hashes;
import org.harrow.intake.bytes.Unit;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a time-stamp authority (RFC 3161) kept beside an export: a file with this hash was
 * there at this time. The signature is checked with the certificate that the answer carries;
 * whether to trust that authority is for the reader.
 */
public final class TimestampFormat implements Format {
    /** What a row of coverage is about, before the hash. */
    public static final String OF = "sha256:";

    /** What it says there is. */
    public static final String WHAT = "time-stamp";

    private static final int SURE = 97;
    private static final int LONGEST = 1 << 18;

    /** The object identifier of what is signed, as the bytes of it that are text look. */
    private static final String TOKEN = "\r\u0001\t\u0010\u0001\u0004";

    @Override
    public FormatInfo info() {
        return new FormatInfo(
                "http.timestamp",
                "http",
                "A time-stamp answer (RFC 3161) kept beside an export FILE as FILE.tsr",
                "openssl ts -query -data FILE -sha256 -cert -out FILE.tsq; send it to an authority"
                        + " with the media type application/timestamp-query; save the answer as"
                        + " FILE.tsr",
                new FormatInfo.Traits(
                        "DER that holds a time-stamp; 97 of 100",
                        "the authority's; it tells no actions",
                        "what the file says: only that it was there; whether to trust the"
                                + " authority"));
    }

    @Override
    public int confidence(Head head) {
        return head.shape() == Shape.BINARY
                        && head.text().startsWith("0")
                        && head.text().contains(TOKEN)
                ? SURE
                : 0;
    }

    @Override
    public void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException {
        text.fill(LONGEST);
        int from = text.from();
        Unit span = new Unit(text.bytes(), from, text.to(), text.offset(from), 1);
        byte[] bytes = Arrays.copyOfRange(span.bytes(), span.from(), span.to());
        TimeStampToken token = token(bytes);
        if (token == null || bytes.length >= LONGEST) {
            throw RefusedException.of(
                    "This looks like the answer of a time-stamp authority, but holds no time-stamp:"
                            + " it was refused or cut off. Ask the authority again.");
        }
        byte[] sha256 = Hashes.sha256().digest(bytes);
        out.record(span, new Told("timestamp|" + HexFormat.of().formatHex(sha256), List.of()));
        String imprint =
                HexFormat.of().formatHex(token.getTimeStampInfo().getMessageImprintDigest());
        out.coverage(new Coverage(OF + imprint, WHAT, null, 1, said(token)));
        text.keepFrom(text.to());
    }

    /** Whole answers and bare tokens; null where it is neither. */
    private static @Nullable TimeStampToken token(byte[] bytes) {
        try {
            return new TimeStampResponse(bytes).getTimeStampToken();
        } catch (TSPException | IOException | RuntimeException e) {
            return bare(bytes);
        }
    }

    private static @Nullable TimeStampToken bare(byte[] bytes) {
        try {
            return new TimeStampToken(new CMSSignedData(bytes));
        } catch (TSPException | IOException | CMSException | RuntimeException e) {
            return null;
        }
    }

    private static String said(TimeStampToken token) {
        return "was there at " + token.getTimeStampInfo().getGenTime().toInstant() + signer(token);
    }

    private static String signer(TimeStampToken token) {
        X509CertificateHolder certificate = certificate(token);
        if (certificate == null) {
            return "; the time-stamp carries no certificate, so its signature was not checked";
        }
        String name = ", says \"" + certificate.getSubject() + "\"; its signature ";
        return name
                + (isSigned(token, certificate)
                        ? "holds, whether to trust that authority was not checked"
                        : "does NOT hold: the time-stamp proves nothing");
    }

    private static @Nullable X509CertificateHolder certificate(TimeStampToken token) {
        for (X509CertificateHolder one : token.getCertificates().getMatches(null)) {
            if (token.getSID().match(one)) {
                return one;
            }
        }
        return null;
    }

    private static boolean isSigned(TimeStampToken token, X509CertificateHolder certificate) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return true;
        } catch (TSPException
                | OperatorCreationException
                | CertificateException
                | RuntimeException e) { // whatever is wrong with it, it does not hold
            return false;
        }
    }
}
