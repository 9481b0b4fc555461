package org.harrow.cli;

import java.time.Instant;
import java.util.Arrays;
import org.harrow.engine.ActionJson;
import org.harrow.engine.ActionQuery;
import org.harrow.engine.CaseSession;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(name = "actions", description = "List who did what to what, when, and by whose clock.")
final class ActionsCommand extends CaseCommand {
    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Only this account, as github:login.")
    private @Nullable String account;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindConverter.class,
            description = "Only this kind, as closed or commented (see harrow formats --json).")
    private @Nullable Kind kind;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = TimeOption.From.class,
            description = "From this time on, as 2026-02-10T00:00:00Z, or a day, as 2026-02-10.")
    private @Nullable Instant from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            converter = TimeOption.To.class,
            description = "Up to this time; a day is taken in whole.")
    private @Nullable Instant to;

    @Option(names = "--undated", description = "Also the actions without a usable time.")
    private boolean undated;

    @Option(names = "--json", description = "One action a line, as JSON.")
    private boolean json;

    ActionsCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        session.actions(new ActionQuery(account, kind, within(), false), this::print);
        if (undated) {
            session.actions(new ActionQuery(account, kind, null, true), this::print);
        }
        return ExitCode.DONE;
    }

    private @Nullable TimeInterval within() {
        if (from == null && to == null) {
            return null;
        }
        return new TimeInterval(
                from == null ? Long.MIN_VALUE : TimeInterval.micros(from),
                to == null ? Long.MAX_VALUE : TimeInterval.micros(to));
    }

    private void print(Action action) {
        if (json) {
            console().raw(ActionJson.write(action));
        } else {
            console().line(ActionText.of(action));
        }
    }

    /** Kinds by the names they have in files. */
    static final class KindConverter implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String name) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.id().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "there is no kind '"
                                                    + name
                                                    + "'; harrow formats --json lists them"));
        }
    }
}
