package org.harrow.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.harrow.engine.Basket;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ReportCase;
import org.harrow.engine.ReportRequest;
import org.harrow.engine.SealReport;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description =
                "Write the evidence PDF. Accounts are masked unless --identified gives a reason.")
final class ReportCommand extends CaseCommand {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.pdf",
            description = "Where to write it.")
    private Path out = Path.of("");

    @Option(
            names = "--identified",
            paramLabel = "REASON",
            description = "Name accounts, for this reason; it is logged.")
    private @Nullable String identified;

    @Mixin private TimesOption times = new TimesOption();

    @Option(
            names = "--finding",
            paramLabel = "ID",
            description = "Only this finding; may be repeated. They are printed in this order.")
    private List<String> findings = List.of();

    @Option(
            names = "--basket",
            description = "Only what is in the basket, in its order (see harrow basket).")
    private boolean basket;

    @Option(
            names = "--language",
            paramLabel = "en|de",
            defaultValue = "en",
            description = "Language of the report's own words. Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Option(
            names = "--wording",
            paramLabel = "REASON",
            description =
                    "Keep words that accuse or claim too much, for this reason; it is logged.")
    private @Nullable String wording;

    @Option(
            names = "--taken-back",
            paramLabel = "REASON",
            description =
                    "Show texts that their authors deleted or edited away, for this reason; it is"
                            + " logged.")
    private @Nullable String takenBack;

    @Option(
            names = "--supersedes",
            paramLabel = "PDF",
            description = "The earlier report that this one takes the place of.")
    private @Nullable Path supersedes;

    @Option(
            names = "--sign",
            paramLabel = "P12",
            description =
                    "Sign it with the key of this PKCS#12 file (PAdES); \"harrow key\" makes one.")
    private @Nullable Path sign;

    @Mixin private PasswordOption password = new PasswordOption();

    @Option(
            names = "--request-timestamp",
            paramLabel = "FILE.tsq",
            description = "Write the request for a time-stamp of the report (RFC 3161).")
    private @Nullable Path request;

    @Option(
            names = "--attach-timestamp",
            paramLabel = "FILE.tsr",
            description =
                    "Append an authority's answer to the report that is there; make no other.")
    private @Nullable Path attach;

    ReportCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        if (attach != null) {
            new SealReport(session).attach(out, attach);
            console().say("Time-stamped " + out + ". Check it with: harrow verify " + out);
            return ExitCode.DONE;
        }
        ReportRequest.Options options =
                new ReportRequest.Options(
                        language, wording, takenBack, supersedes, times.of(identified));
        new ReportCase(session)
                .write(new ReportRequest(identified, chosen(session), options), out, progress());
        if (sign != null) {
            Instant now = host.clock().instant();
            console().say(new SealReport(session).sign(out, sign, password.password(), now));
        }
        if (request != null) {
            SealReport.request(out, request);
            console()
                    .say(
                            "Wrote "
                                    + request
                                    + ". Send it to a time-stamping authority, then attach the"
                                    + " answer with --attach-timestamp.");
        }
        console().say("Wrote " + out + ". Check it with: harrow verify " + out);
        return ExitCode.DONE;
    }

    private List<String> chosen(CaseSession session) throws CaseException {
        if (!basket) {
            return findings;
        }
        if (!findings.isEmpty()) {
            throw new CaseException(
                    "Name findings with --finding, or take the --basket, not both.");
        }
        List<String> inBasket = Basket.of(session).findings();
        if (inBasket.isEmpty()) {
            throw new CaseException(
                    "There is no finding in the basket: put some in with harrow basket add.");
        }
        return inBasket;
    }
}
