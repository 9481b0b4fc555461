package org.harrow.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harrow.casefile.Sha256;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.report.seal.KeyMaker;
import org.harrow.report.seal.Seal;
import org.harrow.report.seal.SignedNote;
import org.harrow.report.seal.SigningKey;

/** Signs finished reports, carries time-stamps out and back, and signs heads of custody logs. */
public final class SealReport {
    private final CaseSession session;

    /**
     * @param session an open case, whose custody log takes down what was sealed
     */
    public SealReport(CaseSession session) {
        this.session = session;
    }

    /**
     * Signs a report in its place.
     *
     * @param p12 a PKCS#12 file
     * @param password of it; empty for none
     * @return what the signature shows, a sentence
     */
    public String sign(Path report, Path p12, String password, Instant at) throws CaseException {
        SigningKey key = SigningKey.read(SafeFile.read(p12), password.toCharArray());
        byte[] signed = Seal.sign(SafeFile.read(report), key, at);
        SafeFile.replace(report, signed);
        log(signed, "signed");
        return key.isSelfMade()
                ? "Signed with a self-made key: it shows that its holder signed, not who that is."
                : "Signed. Whoever trusts the issuer of the certificate can tell who signed.";
    }

    /** Writes the request for a time-stamp of a report. */
    public static void request(Path report, Path tsq) throws CaseException {
        SafeFile.replace(tsq, Seal.request(SafeFile.read(report)));
    }

    /** Appends the answer to a request to its report, in its place. */
    public void attach(Path report, Path tsr) throws CaseException {
        if (!Files.exists(report)) {
            throw new CaseException(
                    report
                            + " is not there: attach the time-stamp to the report it was requested"
                            + " for.");
        }
        byte[] stamped = Seal.attach(SafeFile.read(report), SafeFile.read(tsr));
        SafeFile.replace(report, stamped);
        log(stamped, "time-stamped");
    }

    private void log(byte[] pdf, String how) throws CaseException {
        session.act(
                ReportCase.ACT,
                Map.of("sha256", Sha256.hex(Sha256.of(pdf)), "bytes", pdf.length, "sealed", how));
    }

    /**
     * The head of the custody log as three lines, signed.
     *
     * @return the note, and below it what others check it with
     */
    public String head(Path p12, String password, String name) throws CaseException {
        SigningKey key = SigningKey.read(SafeFile.read(p12), password.toCharArray());
        List<LogEntry> log = session.log();
        String text =
                SignedNote.text(
                        log.getFirst().hash(),
                        log.size(),
                        HexFormat.of().parseHex(log.getLast().hash()));
        return SignedNote.sign(text, name, key)
                + "\nCheck it with the key "
                + SignedNote.verifierKey(name, key)
                + "\n";
    }

    /**
     * Makes a key with a certificate that only it vouches for.
     *
     * @param kind {@code rsa}, {@code p256} or {@code ed25519}
     * @throws CaseException where the file exists or the kind is another one
     */
    public static void makeKey(Path p12, String kind, String name, Secret secret)
            throws CaseException {
        if (Files.exists(p12)) {
            throw new CaseException(
                    p12 + " exists already and was not touched. Choose another name.");
        }
        KeyMaker.Kind chosen;
        try {
            chosen = KeyMaker.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CaseException(kind + " is no kind of key: rsa, p256 or ed25519.", e);
        }
        SigningKey key = KeyMaker.make(chosen, name, secret.now());
        SafeFile.replace(p12, KeyMaker.write(key, secret.password().toCharArray()));
    }

    /**
     * @param password of the file that is made
     * @param now from when the certificate is valid
     */
    public record Secret(String password, Instant now) {}
}
