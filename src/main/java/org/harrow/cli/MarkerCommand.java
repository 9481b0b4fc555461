package org.harrow.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Markers;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.ContextMarker;
import org.harrow.model.TimeInterval;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "marker",
        description = {
            "Mark on the time axis what the records are to be read against: a release, a policy, a"
                    + " pivot of a sponsor, a news event. It can be undone.",
            "add TIME TEXT, remove N; without one of them, list the markers."
        })
final class MarkerCommand extends CaseCommand {
    private static final String UNDO = " harrow undo takes it back.";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DO",
            description = "add, remove or list.")
    private String what = "list";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "TIME",
            description = "add: 2026-02-20, or 2026-02-20T14:00:00Z; remove: the marker's number.")
    private String time = "";

    @Parameters(index = "3", arity = "0..1", paramLabel = "TEXT", description = "What happened.")
    private String text = "";

    @Option(
            names = "--kind",
            defaultValue = "other",
            paramLabel = "KIND",
            converter = Kinds.class,
            completionCandidates = Kinds.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private ContextMarker.Type kind = ContextMarker.Type.OTHER;

    @Option(names = "--json", description = "List as one JSON array.")
    private boolean json;

    MarkerCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Markers markers = Markers.of(session);
        switch (what) {
            case "list" -> list(markers.all());
            case "add" -> {
                ContextMarker added = markers.add(TimeWords.day(time), kind, text);
                console().say("Marker " + added.number() + " is on the axis." + UNDO);
            }
            case "remove" -> {
                markers.remove(TimeWords.number(time, "marker"));
                console().say("Marker " + time + " is off the axis." + UNDO);
            }
            default -> {
                console().say("A marker cannot " + what + ": use add, remove or list.");
                return ExitCode.USAGE;
            }
        }
        return ExitCode.DONE;
    }

    private void list(List<ContextMarker> markers) {
        if (json) {
            console().raw(CanonicalJson.write(markers.stream().map(MarkerCommand::row).toList()));
            return;
        }
        for (ContextMarker marker : markers) {
            console()
                    .format(
                            "%4d  %-20s  %-8s %s",
                            marker.number(), marker.at().text(), marker.type().id(), marker.text());
        }
    }

    private static Map<String, Object> row(ContextMarker marker) {
        return Map.of(
                "number",
                marker.number(),
                "at",
                List.of(
                        TimeInterval.format(marker.at().lo()),
                        TimeInterval.format(marker.at().hi())),
                "kind",
                marker.type().id(),
                "text",
                marker.text());
    }

    /** Kinds by their names in small letters. */
    static final class Kinds implements ITypeConverter<ContextMarker.Type>, Iterable<String> {
        @Override
        public ContextMarker.Type convert(String id) {
            for (ContextMarker.Type type : ContextMarker.Type.values()) {
                if (type.id().equals(id)) {
                    return type;
                }
            }
            throw new TypeConversionException(
                    "'" + id + "' is none of release, policy, pivot, news, other");
        }

        @Override
        public Iterator<String> iterator() {
            return List.of(ContextMarker.Type.values()).stream()
                    .map(ContextMarker.Type::id)
                    .iterator();
        }
    }
}
