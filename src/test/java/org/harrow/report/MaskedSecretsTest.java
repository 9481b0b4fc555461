package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harrow.model.Action;
import org.harrow.model.Clock;
import org.harrow.model.Content;
import org.harrow.model.Coverage;
import org.harrow.model.Deed;
import org.harrow.model.Finding;
import org.harrow.model.Inference;
import org.harrow.model.Innocent;
import org.harrow.model.Kind;
import org.harrow.model.Measurement;
import org.harrow.model.Precision;
import org.harrow.model.Provenance;
import org.harrow.model.Stamp;
import org.harrow.model.Support;
import org.harrow.model.Times;
import org.harrow.report.stated.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No login, name, address, title or text of a masked account is left anywhere in the file. */
class MaskedSecretsTest {
    private final List<String> secrets = new ArrayList<>();

    private String secret(String value) {
        secrets.add(value);
        return value;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingOfAMaskedAccountIsLeft(long seed) throws Exception {
        HostileNames names = new HostileNames(seed);
        String login = secret(names.login());
        String shown = secret(names.name());
        Aliases aliases = new Aliases(Map.of("github:" + login, List.of(shown)));
        ReportInput identified = input(names, login, shown);
        byte[] pdf = Reports.make(Masking.mask(identified, aliases, ReportSamples.COMMITMENTS));
        String everything = EveryText.of(pdf);
        assertTrue(everything.contains("github:account-"));
        for (String secret : secrets) {
            String folded = EveryText.fold(secret);
            assertFalse(everything.contains(folded), secret);
            assertFalse(everything.contains(folded.replace(' ', '_')), secret);
        }
        Leaks.check(identified, aliases, pdf);
    }

    @Test
    void theSameSearchFindsThemWhereNamesAreShown() throws Exception {
        HostileNames names = new HostileNames(1);
        ReportInput identified = input(names, names.login(), names.name());
        String everything = EveryText.of(Reports.make(identified));
        for (String secret : secrets) {
            assertTrue(everything.contains(EveryText.fold(secret)), secret);
        }
    }

    private ReportInput input(HostileNames names, String login, String shown) {
        ReportInput sample = ReportSamples.identified();
        String account = "github:" + login;
        String thread = "github:" + secret(names.login()) + "/" + secret(names.login()) + "#41";
        String host = secret(names.login().replace('_', '-') + ".example");
        String url = "https://" + host + "/" + secret(names.login()) + "?q=1";
        Action action = action(names, account, thread, url);
        String about =
                account + ", shown as " + shown + ", wrote " + url + " (" + encoded(shown) + ")";
        return new ReportInput(
                sample.heading(),
                sample.scope(),
                register(sample.register(), names, account, thread, about),
                new Results(
                        List.of(finding(account, action, about)),
                        List.of(action),
                        List.of(),
                        sample.results().methods(),
                        new Checked(
                                Map.of(),
                                List.of(
                                        new Checked.Claim(
                                                "c1",
                                                secret(names.sentence()),
                                                secret(names.name()),
                                                "undetermined",
                                                about)),
                                List.of())),
                sample.custody());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Action action(HostileNames names, String account, String thread, String url) {
        String time = "2026-03-02T14:31:13Z";
        return new Action(
                "%032x".formatted(7),
                new Deed(Kind.COMMENTED, account, thread, thread + "/comment/3882240722", account),
                Stamp.of(Instant.parse(secret(time)), Precision.SECOND, Clock.SERVER, time),
                new Content(
                        secret(names.sentence()),
                        secret(url),
                        List.of("url:" + url),
                        List.of("github:" + secret(names.login())),
                        Map.of("title", secret(names.name()), "subject", secret(names.name()))),
                new Provenance(
                        ReportSamples.exhibits().get(1),
                        null,
                        new Inference(account, "the name " + account + " stands in it")));
    }

    private static Finding finding(String account, Action action, String about) {
        Finding sample = ReportSamples.finding();
        return new Finding(
                sample.id(),
                "repetition",
                new Finding.Headline(sample.headline().grade(), List.of(account), about),
                new Measurement(
                        Map.of("k", 1, "answers", List.of(Map.of(account, about))),
                        about,
                        new Measurement.Chance(0.03, 0.03),
                        new Measurement.Effect(about, 1, 0.5, 2),
                        3),
                new Support(
                        List.of(ReportSamples.exhibits().get(1)),
                        List.of(action.id()),
                        List.of(),
                        List.of(new Innocent("any", Innocent.Outcome.NOT_FOUND, about)),
                        Map.of("marker", about)));
    }

    private Register register(
            Register sample, HostileNames names, String account, String thread, String about) {
        Register.Item item = sample.sources().getFirst();
        Instant at = Instant.parse("2026-03-06T10:00:00Z");
        return new Register(
                List.of(item),
                List.of(new Coverage(thread, "comments", 2L, 1, about)),
                List.of(),
                List.of(
                        new Stated(
                                Stated.Kind.REPLY,
                                account,
                                Map.of(
                                        Stated.ANSWER,
                                        secret(names.sentence()),
                                        Stated.ASKED,
                                        "2026-03-05"),
                                at),
                        new Stated(Stated.Kind.AGAINST, "", Map.of(Stated.TEXT, about), at)),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINUTE", "DAY"})
    void aTimeKnownToTheDayGivesNoMidnightAway(Precision coarse) {
        Action exact = ReportSamples.actions().getFirst();
        Action wide = wide(exact, coarse);
        var times =
                new MaskedTimes(List.of(exact, wide), Times.RELATIVE, ReportSamples.COMMITMENTS);
        assertEquals(0, lo(times.of(exact)));
        assertTrue(lo(times.of(wide)) < lo(wide.stamp()) - lo(exact.stamp()));
        assertFalse((lo(times.of(wide)) + lo(exact.stamp())) % coarse.micros() == 0);
        assertFalse(times.of(exact).raw().contains("2026"));
    }

    private static Action wide(Action action, Precision precision) {
        Instant at = Instant.parse("2026-03-04T00:00:00Z");
        return new Action(
                "ee".repeat(16),
                action.deed(),
                Stamp.of(at, precision, Clock.FEED, "2026-03-04"),
                action.content(),
                action.provenance());
    }

    private static long lo(Stamp stamp) {
        var at = stamp.at();
        return at == null ? Long.MIN_VALUE : at.lo();
    }
}
