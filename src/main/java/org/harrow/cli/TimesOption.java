package org.harrow.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harrow.model.CaseException;
import org.harrow.model.Times;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How times stand in what masks accounts. */
final class TimesOption {
    @Option(
            names = "--times",
            paramLabel = "exact|minute|relative",
            converter = Form.class,
            description =
                    "How times stand where accounts are masked: as they are, to the minute, or since"
                            + " the first action. Default: relative.")
    private @Nullable Times times;

    /** Wrong usage names what there is. */
    static final class Form implements ITypeConverter<Times> {
        @Override
        public Times convert(String given) {
            return Arrays.stream(Times.values())
                    .filter(t -> t.id().equals(given.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "times are told "
                                                    + Arrays.stream(Times.values())
                                                            .map(Times::id)
                                                            .collect(Collectors.joining(", "))
                                                    + ", not "
                                                    + given));
        }
    }

    /**
     * What was chosen.
     *
     * @throws CaseException where accounts are named: times are exact then
     */
    Times of(@Nullable String identified) throws CaseException {
        if (times != null && times != Times.EXACT && identified != null) {
            throw new CaseException(
                    "Times are exact where accounts are named: leave --times out, or mask them.");
        }
        return times == null ? Times.RELATIVE : times;
    }
}
